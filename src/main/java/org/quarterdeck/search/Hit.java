package org.quarterdeck.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.shared.PortalTime;

/**
 * A text that was found, as a list shows it.
 *
 * @param shown the text; the newest where it stands in several rounds alike
 * @param also the others, the newest first
 */
public record Hit(Shown shown, List<Shown> also, List<Snippet.Part> snippet) {
    /** What was found, with the stands of one text that say the same as one hit in the place of the first. */
    static List<Hit> together(List<Shown> found) {
        var alike = found.stream().collect(Collectors.groupingBy(Shown::sameness, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream().map(Hit::of).toList();
    }

    private static Hit of(List<Shown> same) {
        var newestFirst = same.size() == 1 ? same : same.stream()
                .sorted(Comparator.comparingInt((Shown each) -> each.stand().order()).reversed()).toList();
        return new Hit(newestFirst.get(0), newestFirst.subList(1, newestFirst.size()), List.of());
    }

    Hit with(List<Snippet.Part> marked) {
        return new Hit(shown, also, marked);
    }

    public String getTitle() {
        return shown.title();
    }

    public String getWhere() {
        return shown.where();
    }

    /** The day on which it was written or submitted, or nothing. */
    public String getDay() {
        return shown.at() == null ? "" : PortalTime.dayOf(shown.at());
    }

    public String getAddress() {
        return shown.address();
    }

    public List<Shown> getAlso() {
        return also;
    }

    public List<Snippet.Part> getSnippet() {
        return snippet;
    }
}
