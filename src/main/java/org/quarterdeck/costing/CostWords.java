package org.quarterdeck.costing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** How pages say what a pro-forma comes to. */
@Named
@RequestScoped
public class CostWords {
    public String pounds(BigDecimal exact) {
        return exact == null ? "None" : Pounds.shown(exact);
    }

    /** The figure of a category; where there is none, that it could not be estimated. */
    public String figure(CostResults results, CostCategory category) {
        return results.category(category).map(Pounds::shown).orElse("Cannot estimate");
    }

    public String estimatedShare(CostResults results) {
        return results.estimatedShare().map(Pounds::perCent).orElse("No costs");
    }

    /** Between what and what the total lies, as far as ranges and the closeness of estimates say it. */
    public String bounds(CostResults results) {
        var open = results.unbounded();
        var further = open == 0 ? "" : "; further apart by " + (open == 1 ? "an estimate" : open + " estimates")
                + " of which it is not known how close " + (open == 1 ? "it is" : "they are");
        return results.lowest().map(low -> Pounds.shown(low) + " to " + Pounds.shown(results.highest().orElseThrow()) + further)
                .orElse(open == 0 ? "All figures are actual" : "Not known: no range is given, nor how close the estimates are");
    }

    public String stated(CostResults results) {
        return results.stated().map(Pounds::shown).orElse("None");
    }

    /** What the difference between the two totals is, in a sentence. */
    public String difference(CostResults results) {
        var difference = results.difference().orElse(BigDecimal.ZERO);
        return Pounds.shown(difference.abs()) + (difference.signum() > 0 ? " more" : " less") + " than the total computed here";
    }

    public String funding(CostResults results) {
        return results.funding().map(Pounds::shown).orElse("Not given");
    }

    /** The total less the funding. */
    public String net(CostResults results) {
        return results.netOfFunding().map(net -> net.signum() < 0 ? Pounds.shown(net) + ": the funding was more than these costs" : Pounds.shown(net))
                .orElse("Not known without the funding received");
    }

    /** What the site itself calls a category. */
    public String name(CostTemplate template, CostCategory category) {
        return template.name(category);
    }
}
