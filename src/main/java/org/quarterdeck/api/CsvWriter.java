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
import org.quarterdeck.shared.CsvTable;

/** Writes a list as CSV. What an answer holds one level down has columns such as anchor.quote. */
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
        var csv = new CsvTable(list.shape(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        for (var item : list.items()) {
            csv.add(item);
        }
        csv.flush();
    }
}
