package org.quarterdeck.theme.across;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.quarterdeck.theme.ThemeKind;

/**
 * What of a round's matrix is wanted, as an address says it.
 *
 * @param grouped whether its columns are analysis groups instead of sites
 * @param kind of the themes, or null for all
 * @param group whose sites are looked at, or empty for all
 */
public record MatrixFilter(boolean grouped, ThemeKind kind, String group) {
    /** @param parameters by name: view ({@code groups}), kind and group; what makes no sense is not asked for */
    public static MatrixFilter of(UnaryOperator<String> parameters) {
        var kind = Arrays.stream(ThemeKind.values()).filter(each -> each.name().equalsIgnoreCase(parameters.apply("kind"))).findFirst();
        return new MatrixFilter("groups".equals(parameters.apply("view")), kind.orElse(null),
                Objects.requireNonNullElse(parameters.apply("group"), ""));
    }

    /** How many sites submitted, of those that are looked at. */
    int submitted(Map<String, Integer> groups) {
        return group.isEmpty() ? groups.values().stream().mapToInt(Integer::intValue).sum() : groups.getOrDefault(group, 0);
    }

    public boolean isNarrow() {
        return kind != null || !group.isEmpty();
    }

    /** The same as the query of an address. */
    public String getQuery() {
        return query(grouped);
    }

    /** As {@link #getQuery}, with sites or with groups as columns. */
    public String query(boolean groups) {
        return "view=" + (groups ? "groups" : "sites") + "&kind=" + (kind == null ? "" : kind.name().toLowerCase(Locale.ROOT))
                + "&group=" + PassageFilter.encoded(group);
    }

    public boolean isGrouped() {
        return grouped;
    }

    public ThemeKind getKind() {
        return kind;
    }

    public String getGroup() {
        return group;
    }
}
