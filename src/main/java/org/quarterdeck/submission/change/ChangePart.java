package org.quarterdeck.submission.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.submission.Submission;

/** What changed, for pages that show it beside something else. */
@Named
@RequestScoped
public class ChangePart {
    @Inject
    Changes changes;

    private final Map<Long, Optional<DocumentChange>> ofDrafts = new HashMap<>();

    public TextChange between(String before, String after) {
        return TextChange.between(before, after);
    }

    /** What the draft of a submission changes of what its site submitted last, or null where it submitted nothing yet. */
    public DocumentChange sinceSubmitted(Submission submission) {
        return ofDrafts.computeIfAbsent(submission.getId(), id -> changes.sinceSubmitted(submission)).orElse(null);
    }

    /** The same of one question, or null. */
    public AnswerChange ofQuestion(Submission submission, String question) {
        var change = sinceSubmitted(submission);
        return change == null ? null : change.of(question).orElse(null);
    }
}
