package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.submission.Submission;

/** The feedback that a site has not answered yet. */
@Named
@RequestScoped
public class OpenFeedbackPart {
    @Inject
    Feedback feedback;

    private final Map<Long, List<PlacedThread>> open = new HashMap<>();

    public List<PlacedThread> of(Submission submission) {
        return open.computeIfAbsent(submission.getId(), key -> feedback.threads(submission).stream()
                .filter(placed -> placed.getThread().getState() == ThreadState.OPEN && !placed.getThread().isInternal()).toList());
    }

    /** Rounds since the oldest of it was asked. */
    public int oldest(Submission submission) {
        return of(submission).stream().mapToInt(PlacedThread::getAgeInRounds).max().orElse(0);
    }
}
