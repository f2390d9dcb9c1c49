package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of {@code tables/discussions.csv}: one step of a discussion.
 *
 * @param number of the step in its discussion, from 1
 */
public record DiscussionRow(String site, Long discussion, String kind, String about, String state, int number, String step, String by,
        Instant at, String text) {
    static List<DiscussionRow> of(String site, ArchivedDiscussion discussion) {
        return IntStream.rangeClosed(1, discussion.comments().size()).mapToObj(number -> {
            var said = discussion.comments().get(number - 1);
            return new DiscussionRow(site, discussion.id(), discussion.kind(), discussion.about(), discussion.state(), number,
                    said.step(), said.by(), said.at(), said.text());
        }).toList();
    }
}
