package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** What site and evaluators say to each other about a thread. Each step is seen by the other side at once. */
@ApplicationScoped
public class Replying {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Feedback feedback;
    @Inject
    Mentions mentions;
    @Inject
    Event<ThreadReplied> replied;

    /** As {@link #take(Step, long, String, Collection)}, without telling anybody in particular. */
    @Transactional
    public void take(Step step, long id, String text) {
        take(step, id, text, List.of());
    }

    /**
     * Takes a step in a thread.
     *
     * @param text what is said; may be empty for {@link Step#AMENDED}
     * @param tell ids of those who are told in particular
     * @throws org.quarterdeck.shared.Invalid if the text is missing, or the step does not fit the state of the thread
     * @throws org.quarterdeck.shared.Refused if the step is not for this person
     */
    @Transactional
    public void take(Step step, long id, String text, Collection<Long> tell) {
        var thread = held(id);
        Access.require(may(step, thread));
        var said = thread.take(step, current.get().person(), clock.instant(), text);
        db.flush();
        announce(step, thread);
        mentions.tell(said, tell);
    }

    /**
     * Puts right what the person said. How it read before stays in the thread.
     *
     * @throws org.quarterdeck.shared.Invalid if the text is missing or the same
     * @throws org.quarterdeck.shared.Refused if these are not the person's own words, or they can still be changed as a draft
     */
    @Transactional
    public void correct(long id, long comment, String text) {
        var thread = held(id);
        var said = thread.getComments().stream().filter(each -> each.getId() == comment).findFirst().orElseThrow(NotFound::new);
        Access.require(FeedbackPolicy.mayCorrect(current.get(), said));
        thread.correct(said, current.get().person(), clock.instant(), text);
        announce(Step.CORRECTED, thread);
    }

    /** The thread, held until the transaction ends: whoever takes a step at the same moment takes it after this one. */
    private FeedbackThread held(long id) {
        db.find(FeedbackThread.class, id, LockModeType.PESSIMISTIC_WRITE);
        return feedback.find(id);
    }

    private void announce(Step step, FeedbackThread thread) {
        if (thread.isReleased()) {
            replied.fire(new ThreadReplied(thread.getId(), step, current.get().person().getId(), current.get().worksAt(thread.getSite())));
        }
    }

    private boolean may(Step step, FeedbackThread thread) {
        return switch (step) {
            case REPLIED -> FeedbackPolicy.mayReply(current.get(), thread);
            case AMENDED, EXPLAINED -> FeedbackPolicy.mayAnswer(current.get(), thread);
            case RESOLVED, REOPENED -> FeedbackPolicy.mayResolve(current.get(), thread);
            case COMMENTED, CORRECTED -> false;
        };
    }
}
