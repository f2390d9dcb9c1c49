package org.quarterdeck.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submissions;

/** Makes the Word file of a Living Document that is being written. */
@ApplicationScoped
public class WordFiles {
    @Inject
    Submissions submissions;
    @Inject
    Answers answers;
    @Inject
    Feedback feedback;
    @Inject
    CurrentStanding current;

    /**
     * The document as it stands, with the feedback that was released to the site and that it has not answered.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person is of the site's team
     * @throws org.quarterdeck.shared.Refused if the document cannot be written in any more
     */
    @Transactional
    public WordFile file(String programme, String site, String round) {
        var submission = submissions.find(programme, site, round);
        Access.see(WordPolicy.maySee(current.get(), submission));
        Access.require(WordPolicy.mayExchange(current.get(), submission));
        var open = feedback.threads(submission).stream().filter(placed -> placed.getThread().isReleased()
                && !placed.getThread().isInternal() && placed.getThread().getState() == ThreadState.OPEN).toList();
        return WordFile.of(submission, answers.of(submission), Remark.of(open));
    }
}
