package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of {@code tables/threads.csv}: one step of a thread.
 *
 * @param number of the step in its thread, from 1
 */
public record ThreadRow(String site, String round, Long thread, String kind, String state, int ageInRounds,
        ArchivedFeedback.Anchor anchor, int number, String step, String by, Instant at, String text) {
    static List<ThreadRow> of(ArchivedFeedback feedback) {
        return feedback.threads().stream().flatMap(thread -> IntStream.rangeClosed(1, thread.comments().size())
                .mapToObj(number -> of(feedback, thread, number))).toList();
    }

    private static ThreadRow of(ArchivedFeedback feedback, ArchivedFeedback.ArchivedThread thread, int number) {
        var said = thread.comments().get(number - 1);
        return new ThreadRow(feedback.site(), feedback.round(), thread.id(), thread.kind(), thread.state(), thread.ageInRounds(),
                thread.anchor(), number, said.step(), said.by(), said.at(), said.text());
    }
}
