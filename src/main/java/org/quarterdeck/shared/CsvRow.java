package org.quarterdeck.shared;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A record as a row: a column for each component, and for each component of a record within it. */
record CsvRow(List<String> names, List<String> cells) {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

    /** @param item null for the names alone */
    static CsvRow of(Class<?> shape, Object item) {
        var row = new CsvRow(new ArrayList<>(), new ArrayList<>());
        row.add("", shape, item);
        return row;
    }

    private void add(String prefix, Class<?> type, Object item) {
        for (var component : type.getRecordComponents()) {
            var value = item == null ? null : value(component, item);
            if (component.getType().isRecord()) {
                add(prefix + component.getName() + ".", component.getType(), value);
            } else {
                names.add(prefix + component.getName());
                cells.add(cell(value));
            }
        }
    }

    private static Object value(RecordComponent component, Object item) {
        try {
            return component.getAccessor().invoke(item);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A value as it stands in a file: numbers plainly, lists as JSON, and no text that a spreadsheet would calculate. */
    static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Collection || value instanceof Map) {
            return Json.WITH_NULLS.toJson(value);
        }
        return value instanceof BigDecimal number ? number.toPlainString()
                : value instanceof Number ? value.toString() : harmless(value.toString());
    }

    /**
     * A spreadsheet would take a text that begins like this for a formula (OWASP, CSV Injection; CWE-1236). What begins like
     * one made harmless gets an apostrophe too, so that taking one off always gives the text back.
     */
    private static String harmless(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }
}
