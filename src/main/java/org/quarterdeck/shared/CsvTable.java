package org.quarterdeck.shared;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180): a header, which is there even when no row is, and a row for each record of one shape. */
public class CsvTable {
    private final Class<? extends Record> shape;
    private final CSVPrinter csv;

    public CsvTable(Class<? extends Record> shape, Writer out) throws IOException {
        this.shape = shape;
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(CsvRow.of(shape, null).names());
    }

    /** A table whose columns are known only when it is made. */
    public CsvTable(List<String> names, Writer out) throws IOException {
        this.shape = null;
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        addCells(names);
    }

    /** A row of a table that was begun with names. */
    public void addCells(List<?> cells) throws IOException {
        csv.printRecord(cells.stream().map(CsvRow::cell).toList());
    }

    public void add(Object item) throws IOException {
        csv.printRecord(CsvRow.of(shape, item).cells());
    }

    public void flush() throws IOException {
        csv.flush();
    }
}
