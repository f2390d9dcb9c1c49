package org.quarterdeck.report.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The tables of the archive, which grow while everything else is written. A row belongs to the table of its shape. */
class Tables implements AutoCloseable {
    private final Map<Class<? extends Record>, Table> tables = new LinkedHashMap<>();

    Tables() throws IOException {
        begin("sites", SiteRow.class);
        begin("submissions", SubmissionRow.class);
        begin("answers", AnswerRow.class);
        begin("threads", ThreadRow.class);
        begin("discussions", DiscussionRow.class);
        begin("codings", ArchivedCoding.class);
        begin("costs", CostRow.class);
        begin("metrics", ValueRow.class);
        begin("ratings", RatingRow.class);
        begin("raters", RaterRow.class);
        begin("marks", ArchivedMark.class);
        begin("appraisals", ArchivedAppraisal.class);
    }

    private void begin(String name, Class<? extends Record> shape) throws IOException {
        tables.put(shape, new Table(name, shape));
    }

    void add(Record row) throws IOException {
        tables.get(row.getClass()).add(row);
    }

    Collection<Table> all() {
        return tables.values();
    }

    @Override
    public void close() throws IOException {
        for (var table : tables.values()) {
            table.close();
        }
    }
}
