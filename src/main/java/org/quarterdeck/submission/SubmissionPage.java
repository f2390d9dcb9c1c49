package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** The submission, and where there is one the answer, that the address of a page names; read once for all parts of the page. */
@Named
@RequestScoped
public class SubmissionPage {
    @Inject
    Submissions submissions;
    @Inject
    Answers answers;
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

    private Submission submission;
    private Answer answer;

    /** @throws org.quarterdeck.shared.NotFound if there is none, or the person may not know of it */
    public Submission getSubmission() {
        if (submission == null) {
            submission = submissions.find(programme, site, round);
        }
        return submission;
    }

    /** @throws org.quarterdeck.shared.NotFound if there is none, or the person may not read the site's draft */
    public Answer getAnswer() {
        if (answer == null) {
            answer = answers.find(programme, site, round, question);
        }
        return answer;
    }

    /** What was read may have changed since. */
    public void lookAgain() {
        submission = null;
        answer = null;
    }

    /** Code of the programme. */
    public String getProgramme() {
        return programme;
    }

    /** Code of the site. */
    public String getSite() {
        return site;
    }

    /** Code of the round. */
    public String getRound() {
        return round;
    }

    /** Code of the question, null where the address names none. */
    public String getQuestion() {
        return question;
    }
}
