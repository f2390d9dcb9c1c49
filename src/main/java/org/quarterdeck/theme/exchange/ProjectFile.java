package org.quarterdeck.theme.exchange;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A project file {@code .qdpx} of REFI-QDA 1.5: a ZIP with {@code project.qde} and a plain text for each source. Written in this
 * order: {@link #begin}, every {@link #source}, {@link #endSources}, every {@link #text}, {@link #close}. Equal data make equal bytes.
 */
public final class ProjectFile implements Closeable {
    /** The first time that a ZIP knows; the file does not say when it was made. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private ProjectXml xml;
    private boolean anySource;

    public ProjectFile(OutputStream out) {
        zip = new ZipOutputStream(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    public void begin(ExchangedProject project) throws IOException {
        entry("project.qde");
        try {
            xml = new ProjectXml(project, new StaysOpen(zip));
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    public void source(ExchangedSource source) throws IOException {
        try {
            xml.add(source);
            anySource = true;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    public void endSources() throws IOException {
        try {
            xml.end(anySource);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
        zip.closeEntry();
    }

    /** The text of a source: UTF-8, lines ended by a line feed. */
    public void text(String source, String text) throws IOException {
        entry("sources/" + source + ".txt");
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
