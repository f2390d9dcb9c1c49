package org.quarterdeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The table of {@code actions.txt}: what each role is to get when it does something. */
public final class ActionTable {
    public static final List<String> ROLES = AccessTable.ROLES;

    /**
     * @param expected "done", "403" or "404" for each of the roles
     * @param pages the actions of pages that come to this
     */
    public record Line(String action, List<String> expected, List<String> pages) {
        public String expectedFor(String role) {
            return expected.get(ROLES.indexOf(role));
        }
    }

    private ActionTable() {
    }

    public static List<Line> lines() {
        try (var in = ActionTable.class.getResourceAsStream("actions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(ActionTable::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(String text) {
        var parts = text.split("[\\[\\]]");
        var columns = parts[0].strip().split("\\s+");
        if (parts.length != 2 || columns.length != 1 + ROLES.size()) {
            throw new IllegalStateException("This line of actions.txt has not an outcome for each role, or no pages: " + text);
        }
        return new Line(columns[0], Arrays.stream(columns).skip(1).toList(), List.of(parts[1].strip().split("\\s+")));
    }
}
