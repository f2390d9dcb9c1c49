package org.quarterdeck.theme.across;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Site;
import org.quarterdeck.theme.Codebook;

/** What was coded in a round, counted by theme and site. Plain Java, so that every count is a unit test. */
public class Tally {
    /** So many passages of a site's submission were coded to a theme. */
    public record Count(String theme, long site, long passages) {
    }

    private final List<Site> submitted;
    private final Map<String, Map<Long, Integer>> passages;

    /** @param submitted the sites that submitted in the round; only these count */
    Tally(List<Site> submitted, Collection<Count> counts) {
        this.submitted = List.copyOf(submitted);
        this.passages = counts.stream().collect(Collectors.groupingBy(Count::theme,
                Collectors.toMap(Count::site, count -> Math.toIntExact(count.passages()), Integer::sum)));
    }

    public int submitted() {
        return submitted.size();
    }

    public int passages(String theme, Site site) {
        return passages.getOrDefault(theme, Map.of()).getOrDefault(site.getId(), 0);
    }

    /** How many sites raised the theme. */
    public int sites(String theme) {
        return (int) submitted.stream().filter(site -> passages(theme, site) > 0).count();
    }

    /** How many sites of an analysis group raised the theme. */
    public int sites(String theme, String group) {
        return (int) submitted.stream().filter(site -> site.getGroup().equals(group) && passages(theme, site) > 0).count();
    }

    /** The analysis groups of the sites that submitted, by name, with how many those are. */
    public Map<String, Integer> groups() {
        return submitted.stream().collect(Collectors.groupingBy(Site::getGroup, TreeMap::new, Collectors.summingInt(site -> 1)));
    }

    public ThemeMatrix matrix(Codebook codebook) {
        return new ThemeMatrix(submitted.stream().map(Site::getPseudonym).toList(),
                codebook.getThemes().stream().filter(theme -> theme.isCodable() || sites(theme.getCode()) > 0).map(theme -> new ThemeMatrix.Row(theme.getCode(), theme.getName(), theme.getKind().getLabel(),
                        sites(theme.getCode()), submitted.stream().map(site -> passages(theme.getCode(), site)).toList())).toList());
    }
}
