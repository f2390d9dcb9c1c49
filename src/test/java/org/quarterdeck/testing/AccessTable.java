package org.quarterdeck.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The table of {@code access.txt}: what each role is to get at each address. */
public final class AccessTable {
    public static final List<String> ROLES = List.of("nobody", "admin", "manager", "evaluator", "steering", "lead.pri", "contributor.pri",
            "lead.nty");

    /** @param expected the status for each of the roles */
    public record Line(String method, String address, List<Integer> expected) {
        public boolean isApi() {
            return address.startsWith("/api/");
        }

        public int expectedFor(String role) {
            return expected.get(ROLES.indexOf(role));
        }

        /** Whether this walks an address such as {@code /programmes/{programme}}. */
        public boolean walks(String pattern) {
            var regex = Arrays.stream(pattern.split("\\{\\w+}", -1)).map(Pattern::quote).reduce((one, two) -> one + "[^/]+" + two).orElseThrow();
            return address.replaceFirst("\\?.*", "").matches(regex);
        }
    }

    private AccessTable() {
    }

    public static List<Line> lines() {
        try (var in = AccessTable.class.getResourceAsStream("access.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).map(AccessTable::line).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Line line(String text) {
        var columns = text.split("\\s+");
        if (columns.length != 2 + ROLES.size()) {
            throw new IllegalStateException("This line of access.txt has not a status for each role: " + text);
        }
        return new Line(columns[0], columns[1], Arrays.stream(columns).skip(2).map(Integer::valueOf).toList());
    }
}
