package org.quarterdeck.report.scorecard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.maturity.FrameworkPage;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportPolicy;

/** The scorecard of a site at a round, as a page. */
@Named
@RequestScoped
public class ScorecardPage {
    @Inject
    FrameworkPage place;
    @Inject
    Scorecards scorecards;
    @Inject
    Ratings ratings;
    @Inject
    CurrentStanding current;

    private SiteScorecard card;
    private List<FactorSheet> factors;
    private List<EffortSheet> efforts;
    private List<MetricGlance> metrics;

    @PostConstruct
    void load() {
        card = scorecards.of(place.getRound(), place.getFramework().getKey(), List.of(place.getSite())).get(0);
        factors = card.factors();
        efforts = card.efforts();
        metrics = card.metrics();
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        card.site().getId();
    }

    /** Where the PDF is asked for, or null for those who may not have it. */
    public String getPdf() {
        return ReportPolicy.mayHave(current.get(), ReportKind.SCORECARD, place.getSite().getProgramme(), place.getSite())
                ? place.getSite().getProgramme().getAddress() + "/reports?kind=scorecard&round=" + place.getRound().getCode() + "&site=" + place.getSite().getCode()
                        + "&framework=" + place.getFramework().getKey() : null;
    }

    public boolean isWriting() {
        return RatingPolicy.mayModerate(current.get(), place.getSite(), place.getRound()) && !ratings.isFrozen(place.getRound());
    }

    /** Whether strengths and next steps may be read at this round. */
    public boolean isAppraisalShown() {
        return card.now() == null || card.now().moderatedShown();
    }

    public SiteScorecard getCard() {
        return card;
    }

    public List<FactorSheet> getFactors() {
        return factors;
    }

    public List<EffortSheet> getEfforts() {
        return efforts;
    }

    public List<MetricGlance> getMetrics() {
        return metrics;
    }
}
