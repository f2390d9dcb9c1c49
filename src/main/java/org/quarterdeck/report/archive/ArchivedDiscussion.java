package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.discussion.DiscussionComment;
import org.quarterdeck.discussion.SeenDiscussion;

/**
 * A discussion in {@code sites/SITE/discussions.json}.
 *
 * @param kind of what it is about, such as metric
 * @param about what that is called
 * @param state open, answered or resolved
 */
public record ArchivedDiscussion(Long id, String kind, String about, String state, List<Said> comments) {
    /** @param step asked, replied, answered, resolved or reopened */
    public record Said(String step, String by, Instant at, String text) {
        static Said of(DiscussionComment comment) {
            return new Said(lower(comment.getStep()), comment.getBy().getName(), comment.getAt(), comment.getText());
        }
    }

    static ArchivedDiscussion of(SeenDiscussion seen) {
        var discussion = seen.discussion();
        return new ArchivedDiscussion(discussion.getId(), discussion.getKind(), seen.subject().title(), lower(discussion.getState()),
                discussion.getComments().stream().map(Said::of).toList());
    }

    /** When the last of it was said. */
    Instant date() {
        return comments.get(comments.size() - 1).at();
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
