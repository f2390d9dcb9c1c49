package org.quarterdeck.theme.summary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Site;
import org.quarterdeck.theme.Theme;

/** What was coded in a round, counted by theme and site. Plain Java, so that every count is a unit test. */
class Tally {
    /** So many passages of a site's submission were coded to a theme. */
    record Count(String theme, long site, long passages) {
    }

    private final List<Site> submitted;
    private final Map<String, Map<Long, Integer>> passages;

    /** @param submitted the sites that submitted in the round; only these count */
    Tally(List<Site> submitted, Collection<Count> counts) {
        this.submitted = List.copyOf(submitted);
        this.passages = counts.stream().collect(Collectors.groupingBy(Count::theme,
                Collectors.toMap(Count::site, count -> Math.toIntExact(count.passages()), Integer::sum)));
    }

    int submitted() {
        return submitted.size();
    }

    int passages(String theme, Site site) {
        return passages.getOrDefault(theme, Map.of()).getOrDefault(site.getId(), 0);
    }

    /** How many sites raised the theme. */
    int sites(String theme) {
        return (int) submitted.stream().filter(site -> passages(theme, site) > 0).count();
    }

    /** How many sites of an analysis group raised the theme. */
    int sites(String theme, String group) {
        return (int) submitted.stream().filter(site -> site.getGroup().equals(group) && passages(theme, site) > 0).count();
    }

    /** The analysis groups of the sites that submitted, by name, with how many those are. */
    Map<String, Integer> groups() {
        return submitted.stream().collect(Collectors.groupingBy(Site::getGroup, TreeMap::new, Collectors.summingInt(site -> 1)));
    }

    ThemeMatrix matrix(List<Theme> themes) {
        return new ThemeMatrix(submitted.stream().map(Site::getPseudonym).toList(),
                themes.stream().map(theme -> new ThemeMatrix.Row(theme.getCode(), theme.getName(), theme.getKind().getLabel(),
                        sites(theme.getCode()), submitted.stream().map(site -> passages(theme.getCode(), site)).toList())).toList());
    }
}
