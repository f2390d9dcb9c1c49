package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Site;

/** The costs of all sites of a programme, in the order of the sites' codes and in no other. */
public class ProgrammeCosts {
    /** One site's figures; no results where it has not submitted the pro-forma. */
    public record SiteCosts(Site site, Optional<CostResults> results) {
        public Optional<BigDecimal> category(CostCategory category) {
            return results.flatMap(found -> found.category(category));
        }
    }

    private final List<CostQuestion> questions;
    private final List<SiteCosts> sites;

    ProgrammeCosts(List<CostQuestion> questions, List<Site> sites, List<CostVersion> submitted) {
        this.questions = questions;
        Map<Long, CostVersion> bySite = submitted.stream()
                .collect(Collectors.toMap(version -> version.getProForma().getSite().getId(), Function.identity()));
        this.sites = sites.stream().map(site -> new SiteCosts(site,
                Optional.ofNullable(bySite.get(site.getId())).map(CostVersion::results))).toList();
    }

    /** The questions of the pro-forma; they name the categories. */
    public List<CostQuestion> questions() {
        return questions;
    }

    public List<SiteCosts> sites() {
        return sites;
    }

    public Spread category(CostCategory category) {
        return Spread.of(sites.stream().map(site -> site.category(category)).toList());
    }

    public Spread setUp() {
        return spread(CostResults::setUp);
    }

    public Spread running() {
        return spread(CostResults::running);
    }

    public Spread total() {
        return spread(CostResults::total);
    }

    /** The sites that could not estimate a category. */
    public List<Site> withoutFigure(CostCategory category) {
        return sites.stream().filter(site -> site.results().isPresent() && site.category(category).isEmpty())
                .map(SiteCosts::site).toList();
    }

    private Spread spread(Function<CostResults, BigDecimal> figure) {
        return Spread.of(sites.stream().map(site -> site.results().map(figure)).toList());
    }
}
