package org.quarterdeck.report;

import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** An archive that a test made, opened. */
record MadeArchive(byte[] bytes, Map<String, byte[]> entries) {
    /** As {@link #by(String, Predicate)}, with no PDF laid out. */
    static MadeArchive by(String who) {
        return by(who, content -> false);
    }

    /** @param laidOut which PDFs are made; the others hold the filled layout, because 84 PDFs take half a minute */
    static MadeArchive by(String who, Predicate<Content> laidOut) {
        var queue = the(ReportQueue.class);
        var id = as(who, () -> the(Reports.class).start("icp", "archive", null, null).getId());
        queue.next();
        try {
            var file = new ByteArrayOutputStream();
            queue.report(id).make(new Errand(queue, id, () -> doAs(who, () -> { })) {
                @Override
                public byte[] pdf(Content content) {
                    return laidOut.test(content) ? super.pdf(content) : Layouts.fill(content).getBytes(StandardCharsets.UTF_8);
                }
            }, file);
            queue.finish(id, "", file.size());
            return open(file.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static MadeArchive open(byte[] bytes) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new MadeArchive(bytes, entries);
    }

    String text(String entry) {
        return new String(entries.get(entry), StandardCharsets.UTF_8);
    }

    JsonValue json(String entry) {
        return Json.createReader(new StringReader(text(entry))).readValue();
    }

    JsonObject object(String entry) {
        return json(entry).asJsonObject();
    }

    List<CSVRecord> table(String name) {
        var text = text("tables/" + name + ".csv");
        try {
            return CSVParser.parse(text.substring(text.indexOf('\uFEFF') + 1),
                    CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).build()).getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A cell without the apostrophe that keeps it from being a formula. */
    static String unharmed(String cell) {
        return cell.matches("(?s)'+[=+\\-@\t\r].*") ? cell.substring(1) : cell;
    }
}
