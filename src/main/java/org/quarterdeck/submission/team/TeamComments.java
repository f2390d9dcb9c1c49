package org.quarterdeck.submission.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.SubmissionPolicy;

/** Keeps what a site's team says to each other. Who may read a draft may read and say it; nobody else knows of it. */
@ApplicationScoped
public class TeamComments {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<TeamCommented> commented;

    /**
     * The comments on an answer, the oldest first.
     *
     * @throws org.quarterdeck.shared.NotFound if the person is not of the site's team
     */
    @Transactional
    public List<TeamComment> on(Answer answer) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        return db.createQuery("select c from TeamComment c join fetch c.author where c.answer.id = :answer order by c.madeAt, c.id", TeamComment.class)
                .setParameter("answer", answer.getId()).getResultList();
    }

    /**
     * Says something to the team, in any state of the submission.
     *
     * @throws org.quarterdeck.shared.Invalid if there is no text or it cannot be kept
     * @throws org.quarterdeck.shared.NotFound if the person is not of the site's team
     */
    @Transactional
    public TeamComment say(Answer on, String text) {
        var answer = db.find(Answer.class, on.getId());
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        var comment = new TeamComment(answer, current.get().person(), text, clock.instant());
        db.persist(comment);
        db.flush();
        commented.fire(new TeamCommented(comment.getId(), current.get().person().getId()));
        return comment;
    }
}
