package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a pro-forma says, as it stands or as it was submitted. Amounts are pounds.
 *
 * @param lines in the order of the categories, then of their numbers
 * @param none the categories of which the site says that there were no costs
 * @param stated the total that the site itself states, or null
 * @param funding what the site received to run the pilot, or null where it did not say
 */
public record CostContent(List<CostItem> lines, List<Unknown> cannotEstimate, List<CostCategory> none, BigDecimal stated,
        BigDecimal funding, String notes) {

    /** A category that the site can put no figure on, and why. That is not zero. */
    public record Unknown(CostCategory category, String reason) {
    }

    /** What it comes to. */
    public CostResults results() {
        return new CostResults(lines, cannotEstimate.stream().map(Unknown::category).toList(), stated, funding);
    }

    public List<CostItem> linesOf(CostCategory category) {
        return lines.stream().filter(line -> line.category() == category).toList();
    }

    public Optional<CostItem> line(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** Why the site could put no figure on this, empty where it did not say that it could not. */
    public String reason(CostCategory category) {
        return cannotEstimate.stream().filter(entry -> entry.category() == category).map(Unknown::reason).findFirst().orElse("");
    }
}
