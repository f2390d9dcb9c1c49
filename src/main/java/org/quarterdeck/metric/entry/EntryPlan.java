package org.quarterdeck.metric.entry;

import java.util.List;

/**
 * What pasted or sent values would change.
 *
 * @param stamp of the values that they were compared with
 */
public record EntryPlan(List<CheckedRow> rows, String stamp) {
    public List<CheckedRow> getRows() {
        return rows;
    }

    public String getStamp() {
        return stamp;
    }

    public long count(Verdict verdict) {
        return rows.stream().filter(row -> row.verdict() == verdict).count();
    }

    /** All or nothing: with one refused row none is applied. */
    public boolean isApplicable() {
        return count(Verdict.REFUSED) == 0 && rows.stream().anyMatch(CheckedRow::isDifferent);
    }
}
