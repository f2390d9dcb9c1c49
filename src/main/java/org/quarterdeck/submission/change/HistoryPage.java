package org.quarterdeck.submission.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.SubmissionPage;

/** What one answer has been in this round: who wrote what when, what a text changed, and putting one back. */
@Named
@RequestScoped
public class HistoryPage {
    @Inject
    History history;
    @Inject
    SubmissionPage address;
    @Inject
    @Param
    Long from;
    @Inject
    @Param
    Long to;

    private Answer answer;
    private List<PastText> texts;
    private PastText before;
    private PastText after;
    private String seen;

    @PostConstruct
    void find() {
        answer = address.getAnswer();
        texts = history.of(answer);
        after = to == null ? texts.get(0) : chosen(to);
        before = from != null ? chosen(from) : texts.get(Math.min(texts.indexOf(after) + 1, texts.size() - 1));
        seen = answer.getChecksum();
    }

    private PastText chosen(long id) {
        return texts.stream().filter(text -> text.id() == id).findFirst().orElseThrow(NotFound::new);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        answer.getId();
    }

    public void restore() {
        var saved = history.restore(answer, after.id(), seen);
        if (saved.isSaved()) {
            Messages.addFlashGlobalInfo("The text of {0} is back. The text that it replaced is in the history", after.name());
            Faces.redirect(getQuestionAddress() + "/history");
            return;
        }
        Messages.addGlobalError(saved.answer().getSubmission().isWritable()
                ? "Somebody saved another text while this page was open. Look at it below, then put a text back if you still want to"
                : "This document can no longer be changed");
        address.lookAgain();
        find();
    }

    /** Whether the text that is shown can be put in the place of the one that stands; who wanted that is told if it cannot any more. */
    public boolean isRestorable() {
        return Faces.isPostback() || answer.getSubmission().isWritable() && !after.text().equals(answer.getText());
    }

    /** Whether this is the text that stands: the newest that was not set aside. */
    public boolean isCurrent(PastText text) {
        return texts.stream().filter(each -> !each.setAside()).findFirst().filter(text::equals).isPresent();
    }

    public TextChange getChange() {
        return TextChange.between(before.text(), after.text());
    }

    public String getQuestionAddress() {
        return answer.getSubmission().getAddress() + "/questions/" + address.getQuestion();
    }

    public Answer getAnswer() {
        return answer;
    }

    public List<PastText> getTexts() {
        return texts;
    }

    public PastText getBefore() {
        return before;
    }

    public PastText getAfter() {
        return after;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
