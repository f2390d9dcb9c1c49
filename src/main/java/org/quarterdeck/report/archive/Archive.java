package org.quarterdeck.report.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.NotPrintable;
import org.quarterdeck.shared.Json;

/** What has been archived so far. */
class Archive {
    private static final Logger LOG = Logger.getLogger(Archive.class.getName());

    private final ArchiveZip zip;
    private final Tables tables;
    private final List<String> missing = new ArrayList<>();

    Archive(ArchiveZip zip, Tables tables) {
        this.zip = zip;
        this.tables = tables;
    }

    /** @param at when it became so, or null where that is not known */
    void json(String name, Instant at, Object content) throws IOException {
        text(name, at, Json.READABLE.toJson(content).strip() + "\n");
    }

    void text(String name, Instant at, String content) throws IOException {
        zip.add(name, at, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes what is compressed already. */
    void file(String name, Instant at, ArchiveZip.Source content) throws IOException {
        zip.addStored(name, at, content);
    }

    /** What cannot be laid out is named as missing, and does not keep everything else back. */
    void pdf(String name, Errand errand, Content content) throws IOException {
        try {
            var bytes = errand.pdf(content);
            zip.add(name, content.date(), out -> out.write(bytes));
        } catch (NotPrintable broken) {
            LOG.log(Level.SEVERE, broken, () -> name + " is missing in an archive");
            missing.add(name);
        }
    }

    /** When the latest of what is archived so far became so. */
    Instant latest() {
        return zip.latest();
    }

    /** Each of the rows goes to the table of its shape. */
    void rows(List<? extends Record> rows) throws IOException {
        for (var row : rows) {
            tables.add(row);
        }
    }

    /** Adds the tables, and what says what there is. */
    void finish(Plan plan) throws IOException {
        for (var table : tables.all()) {
            zip.add("tables/" + table.name() + ".csv", zip.latest(), table::copy);
        }
        text("README.txt", zip.latest(), Readme.of(plan, zip.latest(), tables.all(), missing));
        text("checksums.txt", zip.latest(), zip.checksums());
        zip.finish();
    }
}
