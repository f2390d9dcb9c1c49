package org.quarterdeck.theme.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeState;

/** A place that a form offers for a theme. */
public record PlaceChoice(String value, String label) {
    /**
     * All places of a codebook, from top to bottom.
     *
     * @param moved the theme to be placed, or null for a new one
     * @param counts number of passages by code: what has some cannot become a group
     */
    static List<PlaceChoice> of(Codebook codebook, Theme moved, Map<String, Long> counts) {
        var choices = new ArrayList<PlaceChoice>();
        choices.add(new PlaceChoice("/", "At the very top"));
        codebook.getThemes().stream().filter(theme -> !isWithin(theme, moved)).forEach(theme -> {
            var above = theme.getParent() == null ? "" : theme.getParent().getCode();
            choices.add(new PlaceChoice(above + "/" + theme.getCode(), "After " + theme.getTitle() + (above.isEmpty() ? "" : " (under " + above + ")")));
            if (theme.getState() == ThemeState.ACTIVE && theme.getDepth() < Place.DEEPEST - 1
                    && (theme.isGrouping() || counts.getOrDefault(theme.getCode(), 0L) == 0)) {
                choices.add(new PlaceChoice(theme.getCode() + "/", "Under " + theme.getTitle() + ", first"));
            }
        });
        return choices;
    }

    private static boolean isWithin(Theme theme, Theme moved) {
        return theme != null && moved != null && (theme.getCode().equals(moved.getCode()) || isWithin(theme.getParent(), moved));
    }
}
