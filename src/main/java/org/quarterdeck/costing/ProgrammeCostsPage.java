package org.quarterdeck.costing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;

/** The costs of all pilots side by side, never ranked. */
@Named
@RequestScoped
public class ProgrammeCostsPage {
    @Inject
    Programmes programmes;
    @Inject
    Costs costs;
    @Inject
    @Param(name = "programme")
    String programmeCode;

    private Programme programme;
    private ProgrammeCosts all;

    public void load() {
        programme = programmes.programme(programmeCode);
        all = costs.ofProgramme(programme);
    }

    public boolean isBlank() {
        return all.sites().stream().allMatch(site -> site.results().isEmpty());
    }

    public String pounds(Optional<BigDecimal> exact) {
        return exact.map(Pounds::shown).orElse("No data");
    }

    /** The figure of a site in a category, or why there is none. */
    public String figure(ProgrammeCosts.SiteCosts site, CostCategory category) {
        return site.category(category).map(Pounds::shown).orElse(site.results().isEmpty() ? "No data" : "Cannot estimate");
    }

    public String total(ProgrammeCosts.SiteCosts site) {
        return site.results().map(found -> Pounds.shown(found.total())).orElse("No data");
    }

    /** The share of a site's total that was estimated. */
    public String share(ProgrammeCosts.SiteCosts site) {
        return site.results().flatMap(CostResults::estimatedShare).map(Pounds::perCent).orElse("No data");
    }

    /** What a site's total leaves out, empty where it is whole. */
    public String missing(ProgrammeCosts.SiteCosts site) {
        return site.results().map(CostResults::missing).filter(missing -> !missing.isEmpty())
                .map(missing -> "Without " + missing.stream().map(this::name).collect(Collectors.joining(", ")).toLowerCase()).orElse("");
    }

    public String withoutFigure(CostCategory category) {
        var names = all.withoutFigure(category).stream().map(Site::getName).collect(Collectors.joining(", "));
        return names.isEmpty() ? "None" : names;
    }

    private String name(CostCategory category) {
        return all.questions().stream().filter(question -> question.getCategory() == category).map(CostQuestion::getName)
                .findFirst().orElse(category.name());
    }

    public Programme getProgramme() {
        return programme;
    }

    public ProgrammeCosts getAll() {
        return all;
    }
}
