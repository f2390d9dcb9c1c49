package org.quarterdeck.submission.writing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.GlossaryTerm;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.SubmissionPage;

/** What stands beside the field of an answer: who else is writing in it, and how the saved text reads. */
@Named
@RequestScoped
public class WritingPage {
    @Inject
    Programmes programmes;
    @Inject
    Editors editors;
    @Inject
    SubmissionPage address;

    private ReadingAid aid;
    private List<String> others;

    /** The page is still open. */
    public void look() {
        getOthers();
    }

    private List<String> getOthers() {
        if (others == null) {
            others = editors.come(address.getAnswer());
        }
        return others;
    }

    public ReadingAid getAid() {
        if (aid == null) {
            var glossary = programmes.glossary(address.getAnswer().getSubmission().getSite().getProgramme());
            aid = ReadingAid.of(address.getAnswer().getText(), glossary.stream().map(GlossaryTerm::getTerm).toList());
        }
        return aid;
    }

    /** Such as "Ann Bell and Cy Dunn have this open", empty where nobody else has. */
    public String openedBy(Answer answer) {
        return sentence(editors.others(answer), "this open");
    }

    /** The same of the answer that the page is about. */
    public String getOpenedToo() {
        return sentence(getOthers(), "this answer open too");
    }

    private static String sentence(List<String> names, String what) {
        return names.isEmpty() ? "" : String.join(" and ", names) + (names.size() == 1 ? " has " : " have ") + what;
    }

    public String getUnexplained() {
        return getAid().unexplained().isEmpty() ? "None" : String.join(", ", getAid().unexplained());
    }
}
