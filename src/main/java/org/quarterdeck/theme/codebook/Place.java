package org.quarterdeck.theme.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;

/**
 * Where a theme stands in its codebook.
 *
 * @param parent code of the theme above it, empty for the top
 * @param after code of the neighbour before it, empty for the first place
 */
public record Place(String parent, String after) {
    /** How many themes may stand above each other. */
    static final int DEEPEST = 4;

    /** A place as a form gives it, such as {@code LEAD/LEAD-F}. */
    public static Place read(String value) {
        var parts = value == null ? new String[0] : value.split("/", -1);
        if (parts.length != 2) {
            throw new Invalid("place", "Select a place");
        }
        return new Place(parts[0], parts[1]);
    }

    public String value() {
        return parent + "/" + after;
    }

    /** Where a theme stands now. */
    static Place of(Codebook codebook, Theme theme) {
        var before = neighbours(codebook, Optional.ofNullable(theme.getParent())).stream()
                .filter(other -> other.getOrdinal() < theme.getOrdinal()).reduce((one, next) -> next);
        return new Place(theme.getParent() == null ? "" : theme.getParent().getCode(), before.map(Theme::getCode).orElse(""));
    }

    static List<Theme> neighbours(Codebook codebook, Optional<Theme> group) {
        return group.map(codebook::under).orElseGet(codebook::top).stream().sorted(Comparator.comparingInt(Theme::getOrdinal)).toList();
    }

    /** The theme above; nothing for the top. */
    Optional<Theme> group(Codebook codebook) {
        return parent.isEmpty() ? Optional.empty() : Optional.of(codebook.theme(parent)
                .orElseThrow(() -> new Invalid("place", "The codebook has no theme " + parent + ". Select another place")));
    }

    /**
     * All themes in their order once one of them stands here, each before those under it.
     *
     * @throws Invalid if the place is under the theme itself, or more than four themes would stand above each other
     */
    List<Theme> order(Codebook codebook, Theme theme) {
        var group = group(codebook);
        for (var above = group.orElse(null); above != null; above = above.getParent()) {
            if (above.equals(theme)) {
                throw new Invalid("place", "A theme cannot stand under itself. Select another place");
            }
        }
        if (group.map(Theme::getDepth).orElse(-1) + height(codebook, theme) >= DEEPEST) {
            throw new Invalid("place", "At most four themes stand above each other. Select a place further up");
        }
        theme.moveUnder(group);
        var order = new ArrayList<Theme>();
        walk(codebook, Optional.empty(), theme, order);
        return order;
    }

    static int height(Codebook codebook, Theme theme) {
        return 1 + codebook.under(theme).stream().mapToInt(under -> height(codebook, under)).max().orElse(0);
    }

    private void walk(Codebook codebook, Optional<Theme> group, Theme moved, List<Theme> order) {
        var themes = new ArrayList<>(neighbours(codebook, group));
        if (themes.remove(moved)) {
            int before = themes.stream().map(Theme::getCode).toList().indexOf(after);
            themes.add(before + 1, moved);
        }
        for (var theme : themes) {
            order.add(theme);
            walk(codebook, Optional.of(theme), moved, order);
        }
    }
}
