package org.quarterdeck.submission.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.GlossaryTerm;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;

/** What stands beside the field of an answer: who else is writing in it, and how the saved text reads. */
@Named
@RequestScoped
public class WritingPage {
    @Inject
    Answers answers;
    @Inject
    Programmes programmes;
    @Inject
    Editors editors;
    @Inject
    @Param
    String programme;
    @Inject
    @Param
    String site;
    @Inject
    @Param
    String round;
    @Inject
    @Param
    String question;

    private Answer answer;
    private ReadingAid aid;
    private List<String> others;

    /** The page is still open. */
    public void look() {
        getOthers();
    }

    public List<String> getOthers() {
        if (others == null) {
            others = editors.come(answer());
        }
        return others;
    }

    public ReadingAid getAid() {
        if (aid == null) {
            var glossary = programmes.glossary(answer().getSubmission().getSite().getProgramme());
            aid = ReadingAid.of(answer().getText(), glossary.stream().map(GlossaryTerm::getTerm).toList());
        }
        return aid;
    }

    private Answer answer() {
        if (answer == null) {
            answer = answers.find(programme, site, round, question);
        }
        return answer;
    }

    /** The names of those of a submission's team who are writing in an answer now, for its task list. */
    public String writers(Answer of) {
        return String.join(" and ", editors.others(of));
    }
}
