package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.costing.example.CostExample;

/**
 * Of {@code cost-examples.json}.
 *
 * @param version of the site's costs, as {@code version} in {@code costs.json}
 * @param lines the numbers of the lines that it is about, as there; none where it is about the costs as a whole
 */
public record ArchivedExample(String site, int version, List<Integer> lines, String text, String writtenBy, Instant writtenAt) {
    static ArchivedExample of(CostExample example) {
        return new ArchivedExample(example.getSite().getCode(), example.getCosts().getNumber(), example.getLines(), example.getText(),
                example.getBy().getName(), example.getAt());
    }
}
