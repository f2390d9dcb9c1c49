package org.quarterdeck.costing.across;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What of the figures is wanted, as an address says it.
 *
 * @param group the analysis group whose sites are looked at, or empty for all
 * @param measure what the chart and the table of the groups are about
 */
public record AcrossFilter(String group, CostMeasure measure) {
    /**
     * @param parameters by name: group and figure; what makes no sense is not asked for
     * @param groups those that there are
     */
    static AcrossFilter of(UnaryOperator<String> parameters, List<String> groups) {
        var group = Objects.requireNonNullElse(parameters.apply("group"), "");
        return new AcrossFilter(groups.contains(group) ? group : "", CostMeasure.withCode(parameters.apply("figure")).orElse(CostMeasure.TOTAL));
    }

    /** The same as the query of an address. */
    public String getQuery() {
        return "group=" + URLEncoder.encode(group, StandardCharsets.UTF_8) + "&figure=" + measure.getCode();
    }

    public String getGroup() {
        return group;
    }

    public CostMeasure getMeasure() {
        return measure;
    }
}
