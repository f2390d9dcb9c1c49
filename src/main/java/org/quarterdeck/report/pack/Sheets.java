package org.quarterdeck.report.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The pieces that are laid out, in temporary files, because together they need not fit into memory. */
class Sheets implements Closeable {
    private final Path folder;
    private final List<Part> parts = new ArrayList<>();
    private Instant latest = Instant.MIN;

    /** A part of the pack with the files of its pieces, in their order. */
    record Part(String name, List<Path> pieces) {
    }

    Sheets() throws IOException {
        folder = Files.createTempDirectory("quarterdeck-pack");
    }

    void begin(String part) {
        parts.add(new Part(part, new ArrayList<>()));
    }

    /** Makes room for the next piece of the last part. */
    Path next() {
        var pieces = parts.get(parts.size() - 1).pieces();
        var file = folder.resolve(parts.size() + "-" + (pieces.size() + 1) + ".pdf");
        pieces.add(file);
        return file;
    }

    void date(Instant date) {
        latest = date.isAfter(latest) ? date : latest;
    }

    /** When the youngest of what is in the pieces became so. */
    Instant latest() {
        return latest;
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        for (var part : parts) {
            for (var piece : part.pieces()) {
                Files.deleteIfExists(piece);
            }
        }
        Files.deleteIfExists(folder);
    }
}
