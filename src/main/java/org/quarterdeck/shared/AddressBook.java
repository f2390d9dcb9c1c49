package org.quarterdeck.shared;

import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which page answers at which address, as listed in {@code WEB-INF/addresses.txt}. */
class AddressBook {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private record Entry(Pattern pattern, List<String> names, String page) {
    }

    /** A page and the values that the address gives it. */
    record Destination(String page, Map<String, String> values) {
    }

    private final List<Entry> entries;

    private AddressBook(List<Entry> entries) {
        this.entries = entries;
    }

    static AddressBook read(ServletContext context) {
        try (var in = new BufferedReader(new InputStreamReader(
                context.getResourceAsStream("/WEB-INF/addresses.txt"), StandardCharsets.UTF_8))) {
            return of(in.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static AddressBook of(List<String> lines) {
        return new AddressBook(lines.stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+"))
                .map(columns -> entry(columns[0], columns[1])).toList());
    }

    private static Entry entry(String address, String page) {
        var names = NAME.matcher(address).results().map(found -> found.group(1)).toList();
        return new Entry(Pattern.compile(NAME.matcher(address).replaceAll("([^/]+)")), names, page);
    }

    Optional<Destination> find(String path) {
        return entries.stream().map(entry -> match(entry, path)).flatMap(Optional::stream).findFirst();
    }

    /** Whether a page answers here by itself, which has no address but those that lead to it. */
    boolean isPage(String path) {
        return path.endsWith(".xhtml") || entries.stream().anyMatch(entry -> entry.page().equals(path));
    }

    private static Optional<Destination> match(Entry entry, String path) {
        Matcher matcher = entry.pattern().matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < entry.names().size(); i++) {
            values.put(entry.names().get(i), matcher.group(i + 1));
        }
        return Optional.of(new Destination(entry.page(), values));
    }
}
