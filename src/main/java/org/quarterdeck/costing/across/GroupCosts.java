package org.quarterdeck.costing.across;

/**
 * Where the figures of one analysis group lie.
 *
 * @param unknown how many of its sites could not estimate all of it
 */
public record GroupCosts(String name, int sites, Spread spread, int unknown, int notSubmitted) {
    public static GroupCosts of(ProgrammeCosts costs, String group, CostMeasure measure) {
        var own = costs.in(group);
        return new GroupCosts(group, own.sites().size(), own.spread(measure), own.withoutWhole(measure).size(), own.notSubmitted());
    }
}
