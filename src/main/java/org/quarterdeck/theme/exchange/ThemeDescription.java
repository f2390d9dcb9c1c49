package org.quarterdeck.theme.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one text that the exchange format has for a theme. It begins with the definition. After the line {@value #MARK} comes
 * what else we know, a field a line, {@code Use it: …}; further lines of a field begin with two blanks. Other programs show
 * it as it is; when it comes back, everything is found again.
 */
public final class ThemeDescription {
    static final String MARK = "--- Quarterdeck ---";
    private static final String FURTHER = "  ";

    private ThemeDescription() {
    }

    /** @param fields names without a colon, and their values; those without a value are left out */
    static String write(String definition, Map<String, String> fields) {
        var text = new StringBuilder(definition).append(definition.isEmpty() ? "" : "\n\n").append(MARK);
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                text.append('\n').append(name).append(": ").append(value.replace("\n", "\n" + FURTHER));
            }
        });
        return text.toString();
    }

    /** The definition under the empty name, then the fields; only the definition where another program wrote the text. */
    static Map<String, String> read(String description) {
        var lines = description == null ? List.<String>of() : description.lines().toList();
        int mark = lines.lastIndexOf(MARK);
        var fields = new LinkedHashMap<String, String>();
        fields.put("", String.join("\n", mark < 0 ? lines : lines.subList(0, mark)).strip());
        var open = new ArrayList<String>();
        for (var line : mark < 0 ? List.<String>of() : lines.subList(mark + 1, lines.size())) {
            take(line, open, fields);
        }
        return fields;
    }

    private static void take(String line, List<String> open, Map<String, String> fields) {
        int colon = line.indexOf(": ");
        if (line.startsWith(FURTHER) || line.isEmpty() || colon < 0) {
            open.stream().findFirst().ifPresent(name -> fields.merge(name,
                    line.startsWith(FURTHER) ? line.substring(FURTHER.length()) : line, (value, more) -> value + "\n" + more));
        } else {
            open.clear();
            open.add(line.substring(0, colon));
            fields.put(open.get(0), line.substring(colon + 2));
        }
    }
}
