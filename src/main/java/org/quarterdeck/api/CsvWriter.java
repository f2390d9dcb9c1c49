package org.quarterdeck.api;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a list as CSV (RFC 4180) with a header. What an answer holds one level down has columns such as anchor.quote. */
@Provider
@Produces(Items.CSV)
public class CsvWriter implements MessageBodyWriter<Items> {
    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Items.class;
    }

    @Override
    public void writeTo(Items list, Class<?> type, Type generic, Annotation[] annotations, MediaType media,
            MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(CsvRow.of(list.shape(), null).names());
        for (var item : list.items()) {
            csv.printRecord(CsvRow.of(list.shape(), item).cells());
        }
        csv.flush();
    }
}
