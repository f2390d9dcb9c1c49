package org.quarterdeck.costing.example;

/** An evaluator has written about a site's costs as an example, or taken that back. */
public record CostExampleChosen(long example, boolean removed, long by) {
}
