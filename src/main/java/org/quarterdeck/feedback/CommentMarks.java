package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkSource;
import org.quarterdeck.submission.SubmittedVersion;

/** Marks the passages that were commented on, where the current person may see the comment. */
@RequestScoped
public class CommentMarks implements MarkSource {
    @Inject
    Feedback feedback;

    @Inject
    CommentFilter filter;

    private final Map<Long, List<PlacedThread>> read = new HashMap<>();
    private final Map<Long, List<PlacedThread>> shown = new HashMap<>();

    @Override
    public List<Mark> marks(SubmittedVersion version) {
        return threads(version).stream().filter(placed -> placed.getPlace() != null)
                .map(placed -> new Mark(placed.getThread().getQuestion().getCode(), placed.getPlace().start(), placed.getPlace().end(),
                        "comment", placed.getAnchor(), placed.getLabel())).toList();
    }

    /** The threads beside a version that the reader wants to see. */
    List<PlacedThread> threads(SubmittedVersion version) {
        return shown.computeIfAbsent(version.getId(), id -> PlacedThread.linked(all(version).stream().filter(filter::keeps).toList()));
    }

    /** All threads beside a version, read once in a request. */
    List<PlacedThread> all(SubmittedVersion version) {
        return read.computeIfAbsent(version.getId(), id -> feedback.threadsOn(version));
    }
}
