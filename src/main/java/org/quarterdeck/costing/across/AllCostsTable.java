package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.costing.CostTemplate;
import org.quarterdeck.costing.Pounds;

/** The figures of all sites as rows of cells; a figure that there is not is an empty cell and never a nought. */
final class AllCostsTable {
    private AllCostsTable() {
    }

    static List<String> head(CostTemplate template) {
        var head = new ArrayList<>(List.of("Site", "Pseudonym", "Name", "Analysis group", "Version", "Submitted"));
        Arrays.stream(CostMeasure.values()).map(measure -> measure.label(template)).forEach(head::add);
        head.addAll(List.of("Total at its lowest", "Total at its highest", "Share estimated", "Total that the site states", "Could not estimate all of"));
        return head;
    }

    /** Amounts in pounds to the penny, the share from 0 to 1. */
    static List<Object> row(SiteCosts costs, CostTemplate template) {
        var site = costs.getSite();
        var row = new ArrayList<Object>(List.of(site.getCode(), site.getPseudonym(), site.getName(), costs.getGroup()));
        if (!costs.isSubmitted()) {
            row.addAll(Collections.nCopies(CostMeasure.values().length + 7, null));
            return row;
        }
        row.add(costs.getVersion().getNumber());
        row.add(costs.getVersion().getSubmittedAt().toString());
        Arrays.stream(CostMeasure.values()).map(measure -> pennies(costs.figure(measure).orElse(null))).forEach(row::add);
        row.add(pennies(costs.getResults().lowest().orElse(null)));
        row.add(pennies(costs.getResults().highest().orElse(null)));
        row.add(costs.getResults().estimatedShare().map(share -> share.setScale(2, RoundingMode.HALF_UP)).orElse(null));
        row.add(pennies(costs.getResults().stated().orElse(null)));
        row.add(costs.unknown().stream().map(unknown -> template.name(unknown.category())).collect(Collectors.joining("; ")));
        return row;
    }

    private static BigDecimal pennies(BigDecimal exact) {
        return exact == null ? null : Pounds.rounded(exact);
    }
}
