package org.quarterdeck.costing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;

/** What one pilot cost, by category and line. */
@Named
@RequestScoped
public class SiteCostsPage {
    @Inject
    Programmes programmes;
    @Inject
    Costs costs;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;

    private Site site;
    private CostProForma proForma;
    private CostResults results;

    public void load() {
        site = programmes.site(programmeCode, siteCode);
        proForma = costs.ofSite(site).orElse(null);
        results = proForma == null ? null : proForma.results();
    }

    public String pounds(BigDecimal exact) {
        return Pounds.shown(exact);
    }

    /** The amount of a line as the site gave it. */
    public String given(CostLine line) {
        return line.getBasis() == CostBasis.RANGE
                ? Pounds.shown(line.getLow()) + " to " + Pounds.shown(line.getHigh()) : Pounds.shown(line.getAmount());
    }

    /** The figure of a category; where there is none, that it could not be estimated. */
    public String figure(CostCategory category) {
        return results.category(category).map(Pounds::shown).orElse("Cannot estimate");
    }

    public String getEstimatedShare() {
        return results.estimatedShare().map(Pounds::perCent).orElse("No costs");
    }

    public String getStated() {
        return results.stated().map(Pounds::shown).orElse("None");
    }

    /** What the difference between the two totals is, in a sentence. */
    public String getDifference() {
        var difference = results.difference().orElse(BigDecimal.ZERO);
        return Pounds.shown(difference.abs()) + (difference.signum() > 0 ? " more" : " less") + " than the total computed here";
    }

    public String getSubmittedOn() {
        return PortalTime.dayOf(proForma.getSubmittedAt());
    }

    /** The question of a category, for its name. */
    public String name(CostCategory category) {
        return proForma.getTemplate().getQuestions().stream().filter(question -> question.getCategory() == category)
                .map(CostQuestion::getName).findFirst().orElse(category.name());
    }

    public Site getSite() {
        return site;
    }

    /** Null where the site has not filled it in. */
    public CostProForma getProForma() {
        return proForma;
    }

    public CostResults getResults() {
        return results;
    }
}
