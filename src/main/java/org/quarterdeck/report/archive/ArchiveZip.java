package org.quarterdeck.report.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.PortalTime;

/** The ZIP file as it is written. The time of an entry is that of its data, so that the same data gives the same bytes. */
class ArchiveZip {
    /** Writes the content of an entry. */
    interface Source {
        void write(OutputStream out) throws IOException;
    }

    private final ZipOutputStream zip;
    private final StringBuilder checksums = new StringBuilder();
    private final Instant start;
    private Instant latest;

    /** @param start for what has no time of its own */
    ArchiveZip(OutputStream out, Instant start) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.start = start;
        this.latest = start;
    }

    /** A code as the name of a folder, whatever is in it. */
    static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^\\.+", "-");
    }

    void add(String name, Instant at, Source content) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        write(name, at, content);
    }

    /** Adds what is compressed already: trying again would only take time. */
    void addStored(String name, Instant at, Source content) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        write(name, at, content);
    }

    private void write(String name, Instant at, Source content) throws IOException {
        var time = Optional.ofNullable(at).orElse(start);
        latest = time.isAfter(latest) ? time : latest;
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(time, PortalTime.ZONE));
        zip.putNextEntry(entry);
        var digest = Checksum.digest();
        content.write(new DigestOutputStream(new Unclosed(zip), digest));
        zip.closeEntry();
        checksums.append(HexFormat.of().formatHex(digest.digest())).append("  ").append(name).append('\n');
    }

    /** The latest of the times of all entries. */
    Instant latest() {
        return latest;
    }

    /** The SHA-256 of each entry so far, as the program {@code sha256sum} writes and checks them. */
    String checksums() {
        return checksums.toString();
    }

    void finish() throws IOException {
        zip.finish();
    }

    /** Closing the content of an entry is not closing the file. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
        }
    }
}
