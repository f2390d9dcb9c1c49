package org.quarterdeck.report.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.quarterdeck.shared.CsvTable;

/**
 * A table as it grows. It waits in a temporary file for its turn, because all texts of a programme together need not fit into
 * memory; the file goes when it is closed, or with the portal.
 */
class Table implements AutoCloseable {
    /** Without it Excel takes UTF-8 for another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final FileChannel waiting;
    private final CsvTable csv;
    private int rows;

    Table(String name, Class<? extends Record> shape) throws IOException {
        this.name = name;
        waiting = FileChannel.open(Files.createTempFile("quarterdeck", ".csv"), StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        var out = new OutputStreamWriter(Channels.newOutputStream(waiting), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        csv = new CsvTable(shape, out);
    }

    void add(Record row) throws IOException {
        csv.add(row);
        rows++;
    }

    String name() {
        return name;
    }

    int rows() {
        return rows;
    }

    void copy(OutputStream out) throws IOException {
        csv.flush();
        waiting.position(0);
        Channels.newInputStream(waiting).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
