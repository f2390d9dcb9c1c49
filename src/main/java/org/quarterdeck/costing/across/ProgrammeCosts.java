package org.quarterdeck.costing.across;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.Site;

/**
 * The costs of all sites of a programme, in the order in which they were given and never in that of their amounts.
 *
 * @param template names the categories
 */
public record ProgrammeCosts(CostTemplate template, List<SiteCosts> sites) {
    /** Must stand wherever these figures do. */
    public static final String CAUTION = "Averages and comparisons of these figures mislead. The pilots did different things for different"
            + " numbers of people, and each counted in its own way. Sites are not ranked by them.";

    /** The analysis groups, by name. */
    public List<String> groups() {
        return sites.stream().map(SiteCosts::getGroup).distinct().sorted().toList();
    }

    /** Only the sites of an analysis group; all of them where it is empty. */
    public ProgrammeCosts in(String group) {
        return group.isEmpty() ? this : new ProgrammeCosts(template, sites.stream().filter(site -> site.getGroup().equals(group)).toList());
    }

    Optional<SiteCosts> of(Site site) {
        return sites.stream().filter(each -> each.getSite().getId().equals(site.getId())).findFirst();
    }

    /** By the pseudonym by which sites are quoted, so that their order does not say which is which. */
    public ProgrammeCosts byPseudonym() {
        return new ProgrammeCosts(template, sites.stream().sorted(Comparator.comparing(site -> site.getSite().getPseudonym())).toList());
    }

    public List<SiteCosts> submitted() {
        return sites.stream().filter(SiteCosts::isSubmitted).toList();
    }

    /** Where the figures lie that are of all that they should be of: one without a part would pass for a low one. */
    public Spread spread(CostMeasure measure) {
        return Spread.of(sites.stream().filter(site -> site.isWhole(measure)).flatMap(site -> site.figure(measure).stream()));
    }

    /** The sites that could not estimate it, or not all of it. */
    public List<SiteCosts> withoutWhole(CostMeasure measure) {
        return submitted().stream().filter(site -> !site.isWhole(measure)).toList();
    }

    public int notSubmitted() {
        return sites.size() - submitted().size();
    }

    /** What the figures show, in a sentence that ranks nobody. */
    public String finding(CostMeasure measure) {
        var spread = spread(measure);
        var label = measure.label(template);
        if (spread.count() == 0) {
            return label + ": no site gave a whole figure";
        }
        var lowest = spread.lowest().orElseThrow();
        var highest = spread.highest().orElseThrow();
        var range = lowest.compareTo(highest) == 0 ? Pounds.shown(lowest) : "from " + Pounds.shown(lowest) + " to " + Pounds.shown(highest);
        return label + ": " + spread.count() + " of " + sites.size() + (sites.size() == 1 ? " site" : " sites") + " gave a whole figure, " + range;
    }

    /** How many sites have no whole figure, in a sentence; empty where all have. */
    public String missing(CostMeasure measure) {
        int unknown = withoutWhole(measure).size();
        var parts = (unknown == 0 ? "" : (unknown == 1 ? "1 site" : unknown + " sites") + " could not estimate it or all of it. ")
                + (notSubmitted() == 0 ? "" : (notSubmitted() == 1 ? "1 site has" : notSubmitted() + " sites have") + " submitted nothing. ");
        return parts.strip();
    }

    /** When the latest of it was submitted; none where nothing was. */
    public Optional<Instant> latest() {
        return submitted().stream().map(site -> site.getVersion().getSubmittedAt()).max(Comparator.naturalOrder());
    }
}
