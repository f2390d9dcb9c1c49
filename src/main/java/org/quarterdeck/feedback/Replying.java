package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;

/** What site and evaluators say to each other about a thread. Each step is seen by the other side at once. */
@ApplicationScoped
public class Replying {
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Feedback feedback;
    @Inject
    Event<ThreadReplied> replied;

    /**
     * Takes a step in a thread.
     *
     * @param text what is said; may be empty for {@link Step#AMENDED} and {@link Step#RESOLVED}
     * @throws org.quarterdeck.shared.Invalid if the text is missing, or the step does not fit the state of the thread
     * @throws org.quarterdeck.shared.Refused if the step is not for this person
     */
    @Transactional
    public void take(Step step, long id, String text) {
        var thread = feedback.find(id);
        Access.require(may(step, thread));
        var by = current.get().person();
        var at = clock.instant();
        switch (step) {
            case REPLIED -> thread.reply(by, at, text);
            case AMENDED -> thread.answerAmended(by, at, text);
            case EXPLAINED -> thread.answerWithReason(by, at, text);
            case RESOLVED -> thread.resolve(by, at, text);
            case REOPENED -> thread.reopen(by, at, text);
            case COMMENTED -> throw new IllegalArgumentException("A thread begins once");
        }
        if (thread.isReleased()) {
            replied.fire(new ThreadReplied(id, step, by.getId(), current.get().worksAt(thread.getSite())));
        }
    }

    private boolean may(Step step, FeedbackThread thread) {
        return switch (step) {
            case REPLIED -> FeedbackPolicy.mayReply(current.get(), thread);
            case AMENDED, EXPLAINED -> FeedbackPolicy.mayAnswer(current.get(), thread);
            case RESOLVED, REOPENED -> FeedbackPolicy.mayResolve(current.get(), thread);
            case COMMENTED -> false;
        };
    }
}
