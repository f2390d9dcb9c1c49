package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent.Unknown;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.Site;

/** What one site has submitted last, as it stands beside the others. */
public class SiteCosts {
    private final Site site;
    private final CostVersion version;
    private final CostResults results;

    /** @param version null where the site has submitted nothing */
    SiteCosts(Site site, CostVersion version) {
        this.site = site;
        this.version = version;
        this.results = version == null ? null : version.results();
    }

    public Site getSite() {
        return site;
    }

    /** Null where the site has submitted nothing. */
    public CostVersion getVersion() {
        return version;
    }

    public boolean isSubmitted() {
        return version != null;
    }

    /** Null where the site has submitted nothing. */
    public CostResults getResults() {
        return results;
    }

    /** The analysis group, by a name also where the site has none. */
    public String getGroup() {
        return site.getGroup() == null || site.getGroup().isBlank() ? "No analysis group" : site.getGroup();
    }

    /** In exact pounds; none where the site could estimate nothing of it or has submitted nothing. */
    public Optional<BigDecimal> figure(CostMeasure measure) {
        return Optional.ofNullable(results).flatMap(measure::of);
    }

    /** Whether the figure is of all that it should be of, so that it can stand beside others. */
    public boolean isWhole(CostMeasure measure) {
        return isSubmitted() && unknown(measure).isEmpty();
    }

    /** What of a figure the site could not estimate, or not all of it. */
    public List<CostCategory> unknown(CostMeasure measure) {
        return unknown().stream().map(Unknown::category).filter(measure.getCategories()::contains).toList();
    }

    /** What the site could not estimate, and why. */
    public List<Unknown> unknown() {
        return isSubmitted() ? version.content().cannotEstimate() : List.of();
    }

    /** The figure, or why there is none. */
    public String shown(CostMeasure measure) {
        return figure(measure).map(Pounds::shown).orElse(isSubmitted() ? "Cannot estimate" : "Not submitted");
    }

    /** What has to be known beside a figure; empty where nothing has. */
    public String note(CostMeasure measure, CostTemplate template) {
        if (figure(measure).isEmpty() || isWhole(measure)) {
            return "";
        }
        var absent = names(measure, template, true);
        var partly = names(measure, template, false);
        return !measure.isSum() ? "Not all of it: the site could not estimate the rest" : (absent.isEmpty() ? "" : "Without " + absent)
                + (absent.isEmpty() || partly.isEmpty() ? "" : "; ") + (partly.isEmpty() ? "" : "Not all of " + partly);
    }

    /** What a figure lacks: what is wholly absent from it, or what is in it in part. */
    private String names(CostMeasure measure, CostTemplate template, boolean absent) {
        return unknown(measure).stream().filter(category -> results.category(category).isEmpty() == absent).map(template::name)
                .collect(Collectors.joining(", ")).toLowerCase(Locale.ROOT);
    }

    /** Between what and what the total lies by the site's own account; empty where it does not say. */
    public String bounds() {
        return isSubmitted() ? results.lowest().map(low -> Pounds.shown(low) + " to " + Pounds.shown(results.highest().orElseThrow())).orElse("") : "";
    }

    public String estimatedShare() {
        return !isSubmitted() ? "Not submitted" : results.estimatedShare().map(Pounds::perCent).orElse("No costs");
    }
}
