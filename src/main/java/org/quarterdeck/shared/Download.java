package org.quarterdeck.shared;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A file as an answer. A browser saves it; should it show it all the same, nothing in it can act for the portal. */
public final class Download {
    public static final String CSV = "text/csv;charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {
    }

    public static void send(HttpServletResponse response, String type, String name, byte[] content) throws IOException {
        begin(response, type, name);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Rows of one shape as CSV. */
    public static <R extends Record> void send(HttpServletResponse response, String name, Class<R> shape, Stream<R> rows) throws IOException {
        begin(response, CSV, name);
        var csv = new CsvTable(shape, response.getWriter());
        for (var each = rows.iterator(); each.hasNext();) {
            csv.add(each.next());
        }
        csv.flush();
    }

    public static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", disposition(name));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
    }

    /** With the name in ASCII for the oldest programs and, where that is not all of it, as it is (RFC 6266, RFC 8187). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"" + (plain.equals(name) ? "" : "; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
    }
}
