package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.Release;
import org.quarterdeck.feedback.ThreadComment;

/**
 * {@code feedback.json}: what was released to the site for its document of a round, and what was said to it since.
 *
 * @param threads those that were first asked in this round
 */
public record ArchivedFeedback(String site, String round, List<Released> releases, List<ArchivedThread> threads) {
    /** @param summary what evaluators said of the document as a whole, empty where they did not */
    public record Released(Instant at, String by, String summary) {
        static Released of(Release release) {
            return new Released(release.getAt(), release.getBy() == null ? null : release.getBy().getName(), release.getSummary());
        }
    }

    /**
     * @param kind comprehensibility or completeness
     * @param state open, answered or resolved
     */
    public record ArchivedThread(Long id, String kind, String state, int ageInRounds, Anchor anchor, List<Said> comments) {
        static ArchivedThread of(PlacedThread placed) {
            var thread = placed.getThread();
            return new ArchivedThread(thread.getId(), lower(thread.getKind()), lower(thread.getState()), placed.getAgeInRounds(),
                    Anchor.of(placed, thread), thread.getComments().stream().map(Said::of).toList());
        }
    }

    /**
     * What a thread is about.
     *
     * @param level passage, question or submission
     * @param quote null where it is about more than a passage
     * @param start position in the text of the last version, null where the passage is not there
     * @param state exact where what it is about is there to the letter, otherwise gone
     */
    public record Anchor(String level, String question, String quote, Integer start, Integer end, String state) {
        static Anchor of(PlacedThread placed, FeedbackThread thread) {
            var place = placed.getPlace();
            return new Anchor(placed.getLevel(), thread.getQuestion() == null ? null : thread.getQuestion().getCode(),
                    thread.getPassage() == null ? null : thread.getPassage().quote(), place == null ? null : place.start(),
                    place == null ? null : place.end(), placed.getAnchorState());
        }
    }

    /** @param step commented, replied, amended, explained, resolved or reopened */
    public record Said(String step, String by, Instant at, String text) {
        static Said of(ThreadComment comment) {
            return new Said(lower(comment.getStep()), comment.getBy().getName(), comment.getAt(), comment.getText());
        }
    }

    /** When the last of it was said, or null where nothing was. */
    Instant date() {
        return Stream.concat(releases.stream().map(Released::at), threads.stream().flatMap(thread -> thread.comments().stream()).map(Said::at))
                .max(Instant::compareTo).orElse(null);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
