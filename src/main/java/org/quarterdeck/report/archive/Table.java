package org.quarterdeck.report.archive;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.quarterdeck.shared.CsvTable;

/**
 * A table as it grows. It waits in a temporary file for its turn, because all texts of a programme together need not fit into
 * memory. The file has no name any more once it is open, so that it goes with the portal, however that ends; and it is no
 * channel, which the server's wish to stop would close, so that the job would fail instead of being made after the start.
 */
class Table implements AutoCloseable {
    /** Without it Excel takes UTF-8 for another encoding. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final RandomAccessFile waiting;
    private final CsvTable csv;
    private int rows;

    Table(String name, Class<? extends Record> shape) throws IOException {
        this.name = name;
        var file = Files.createTempFile("quarterdeck", ".csv");
        waiting = new RandomAccessFile(file.toFile(), "rw");
        Files.delete(file);
        var out = new OutputStreamWriter(new FileOutputStream(waiting.getFD()), StandardCharsets.UTF_8);
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
        waiting.seek(0);
        new FileInputStream(waiting.getFD()).transferTo(out);
    }

    @Override
    public void close() throws IOException {
        waiting.close();
    }
}
