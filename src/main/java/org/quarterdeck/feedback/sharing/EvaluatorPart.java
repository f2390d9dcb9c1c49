package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;

/** What waits for an evaluator: submissions without released feedback, and what sites have answered. */
@Named
@RequestScoped
public class EvaluatorPart {
    private static final int SHOWN = 20;
    private static final int ANSWERED_SHOWN = 10;

    @Inject
    Queue queue;
    @Inject
    PortalClock clock;

    private final Map<Long, List<Waiting>> waiting = new HashMap<>();
    private final Map<Long, List<FeedbackThread>> answered = new HashMap<>();

    public List<Waiting> waiting(Programme programme) {
        return waiting.computeIfAbsent(programme.getId(), key -> queue.waiting(programme));
    }

    /** What waits for the evaluator, or for nobody yet: those that wait longest. */
    public List<Waiting> longest(Programme programme) {
        return waiting(programme).stream().filter(Waiting::isForMe).limit(SHOWN).toList();
    }

    /** How many more wait than those. */
    public int more(Programme programme) {
        return waiting(programme).size() - longest(programme).size();
    }

    /** What sites have answered and no evaluator has resolved, the latest answer first. */
    public List<FeedbackThread> answered(Programme programme) {
        return answered.computeIfAbsent(programme.getId(), key -> queue.answered(programme));
    }

    public List<FeedbackThread> latest(Programme programme) {
        return answered(programme).stream().limit(ANSWERED_SHOWN).toList();
    }

    public int moreAnswered(Programme programme) {
        return Math.max(0, answered(programme).size() - ANSWERED_SHOWN);
    }

    public String lastAnswer(FeedbackThread thread) {
        return thread.getLastAnswer().getDay();
    }

    public String since(Submission submission) {
        return PortalTime.dayOf(submission.getLastSubmittedAt());
    }

    /** Whole days since it was submitted. */
    public long days(Submission submission) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(submission.getLastSubmittedAt(), PortalTime.ZONE), clock.today());
    }
}
