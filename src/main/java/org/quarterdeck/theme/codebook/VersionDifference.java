package org.quarterdeck.theme.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a theme was in one version and is in another.
 *
 * @param title its code and name
 * @param added whether the earlier version does not have it
 * @param fields what is different
 */
public record VersionDifference(String title, boolean added, List<Field> fields) {
    public record Field(String name, String before, String after) {
    }

    /** A code is never taken away, so that every theme of the earlier version is in the later one. */
    static List<VersionDifference> between(List<ThemeRevision> earlier, List<ThemeRevision> later) {
        var before = earlier.stream().collect(Collectors.toMap(ThemeRevision::getCode, Function.identity()));
        return later.stream().map(now -> of(before.get(now.getCode()), now)).filter(one -> one.added || !one.fields.isEmpty()).toList();
    }

    private static VersionDifference of(ThemeRevision before, ThemeRevision now) {
        var fields = new ArrayList<Field>();
        var was = before == null ? new LinkedHashMap<String, String>() : before.fields();
        now.fields().forEach((name, value) -> {
            if (!value.equals(was.getOrDefault(name, ""))) {
                fields.add(new Field(name, was.getOrDefault(name, ""), value));
            }
        });
        return new VersionDifference(now.getTitle(), before == null, fields);
    }
}
