package org.quarterdeck.feedback.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.submission.Submission;

/** Who evaluates what, for the board of a round. */
@Named
@RequestScoped
public class AssignmentPart {
    @Inject
    Assignments assignments;

    private final Map<Long, Map<Long, List<Assignment>>> ofRounds = new HashMap<>();

    /** "Eleanor Wyndlesham, with Imran Siddiqi-Hale"; "Nobody yet". */
    public String names(Submission submission) {
        var given = ofRounds.computeIfAbsent(submission.getRound().getId(), id -> assignments.of(submission.getRound()).stream()
                .collect(Collectors.groupingBy(assignment -> assignment.getSubmission().getId()))).getOrDefault(submission.getId(), List.of());
        var lead = given.stream().filter(Assignment::isLead).map(assignment -> assignment.getEvaluator().getName()).findFirst();
        var seconds = given.stream().filter(assignment -> !assignment.isLead()).map(assignment -> assignment.getEvaluator().getName())
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "Nobody yet" : lead.orElse("Nobody leads") + (seconds.isEmpty() ? "" : ", with " + seconds);
    }
}
