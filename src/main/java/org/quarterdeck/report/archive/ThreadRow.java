package org.quarterdeck.report.archive;

import java.time.Instant;

/** A row of {@code tables/threads.csv}: one step of a thread. */
public record ThreadRow(String site, String round, Long thread, String kind, String state, int ageInRounds,
        ArchivedFeedback.Anchor anchor, int number, String step, String by, Instant at, String text) {
    /** @param number of the step in its thread, from 1 */
    static ThreadRow of(ArchivedFeedback feedback, ArchivedFeedback.ArchivedThread thread, int number) {
        var said = thread.comments().get(number - 1);
        return new ThreadRow(feedback.site(), feedback.round(), thread.id(), thread.kind(), thread.state(), thread.ageInRounds(),
                thread.anchor(), number, said.step(), said.by(), said.at(), said.text());
    }
}
