package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.feedback.saved.SavedCommentPart;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PassageChoice;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/** Begins a thread on a passage, which the person can still narrow or widen. */
@Named
@RequestScoped
public class NewThreadPage {
    private static final String ANSWER = "answer";
    private static final String DOCUMENT = "document";

    @Inject
    Submissions submissions;
    @Inject
    Drafting drafting;
    @Inject
    CurrentStanding current;
    @Inject
    TellPart tell;
    @Inject
    SavedCommentPart saved;

    private SubmittedVersion version;
    private SubmittedAnswer answer;
    private List<PassageChoice> choices = List.of();
    private String passage;
    private ThreadKind kind;
    private String comment;
    private boolean internal;

    /** @throws NotFound if the address names no such version, question or passage */
    public void load() {
        if (version != null) {
            return;
        }
        var submission = submissions.find(parameter("programme"), parameter("site"), parameter("round"));
        Access.require(FeedbackPolicy.mayGive(current.get(), submission));
        version = submissions.version(chosen(submission));
        if (parameter("question") != null) {
            answer = version.getAnswers().stream().filter(each -> each.getQuestion().getCode().equals(parameter("question")))
                    .findFirst().orElseThrow(NotFound::new);
            if (parameter("start") != null) {
                choices = around();
            }
        }
        if (passage == null) {
            passage = answer == null ? DOCUMENT : choices.isEmpty() ? ANSWER : preferred();
        }
    }

    private static String parameter(String name) {
        return Faces.getRequestParameter(name);
    }

    private long chosen(Submission submission) {
        var versions = submissions.versions(submission);
        var number = parameter("version");
        return versions.stream().filter(each -> number == null || number.equals(Integer.toString(each.getNumber())))
                .reduce((earlier, later) -> later).orElseThrow(NotFound::new).getId();
    }

    private List<PassageChoice> around() {
        try {
            return PassageChoice.around(answer.getText(), Integer.parseInt(parameter("start")), Integer.parseInt(parameter("end")));
        } catch (NumberFormatException | Invalid wrong) {
            throw new NotFound();
        }
    }

    /** What the address names; the selection where there is one. */
    private String preferred() {
        int start = Integer.parseInt(parameter("start"));
        int end = Integer.parseInt(parameter("end"));
        return choices.stream().filter(choice -> choice.start() == start && choice.end() == end).findFirst()
                .orElse(choices.get(0)).value();
    }

    public void save() throws IOException {
        try {
            drafting.begin(version, target(), new Drafted(kind, internal, comment), tell.ids());
            Messages.addFlashGlobalInfo(internal ? "Your note is saved. Only evaluators see it."
                    : "Your comment is saved as a draft. The site sees it when the feedback is released.");
            Faces.redirect(getBack());
        } catch (Invalid wrong) {
            Messages.addError((wrong.field().equals("tell") ? "form:telling:" : "form:") + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    /** Puts a saved comment below what was typed so far. */
    public void insert() {
        try {
            comment = saved.addedTo(comment);
            Messages.addGlobalInfo("The saved comment is put in below what you had typed.");
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public boolean isSavedOffered() {
        return !saved.mine(getVersion().getSubmission().getSite().getProgramme()).isEmpty();
    }

    private Target target() {
        if (DOCUMENT.equals(passage)) {
            return Target.SUBMISSION;
        } else if (ANSWER.equals(passage)) {
            return Target.question(answer.getQuestion().getCode());
        }
        var choice = PassageChoice.chosen(choices, passage);
        return Target.passage(answer.getQuestion().getCode(), choice.start(), choice.end());
    }

    /** What the comment can be about, from the narrowest on. */
    public List<SelectItem> getPassages() {
        load();
        var items = new ArrayList<SelectItem>();
        choices.forEach(choice -> items.add(new SelectItem(choice.value(), choice.label())));
        if (answer != null) {
            items.add(new SelectItem(ANSWER, "The whole answer"));
        }
        items.add(new SelectItem(DOCUMENT, "The whole document"));
        return items;
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(ThreadKind.values()).map(each -> new SelectItem(each, each.getLabel() + ": " + each.getMeaning())).toList();
    }

    /** The paragraphs in which the passage lies, with the passage marked. */
    public List<MarkedText.Block> getContext() {
        if (choices.isEmpty()) {
            return List.of();
        }
        var wanted = choices.stream().filter(choice -> choice.value().equals(passage)).findFirst().orElse(choices.get(0));
        var widest = choices.get(choices.size() - 1);
        var mark = new Mark(answer.getQuestion().getCode(), wanted.start(), wanted.end(), "comment", "", "");
        return MarkedText.of(answer.getText(), List.of(mark)).stream()
                .filter(block -> block.text().start() < widest.end() && block.text().end() > widest.start()).toList();
    }

    /** Where on the reading page the person was. */
    public String getBack() {
        var page = version.getSubmission().getAddress() + "/read?version=" + version.getNumber();
        return answer == null ? page : page + "#" + answer.getQuestion().getCode()
                + (choices.isEmpty() ? "" : "-" + getContext().get(0).text().start());
    }

    public SubmittedVersion getVersion() {
        load();
        return version;
    }

    /** Null where the comment is about the whole document. */
    public SubmittedAnswer getAnswer() {
        return answer;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public ThreadKind getKind() {
        return kind;
    }

    public void setKind(ThreadKind kind) {
        this.kind = kind;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public boolean isInternal() {
        return internal;
    }

    public void setInternal(boolean internal) {
        this.internal = internal;
    }
}
