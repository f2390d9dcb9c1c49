package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.costing.PlainCosts;

/**
 * A row of {@code tables/costs.csv}: a line of a pro-forma, or a category that the site could not estimate.
 *
 * @param reason why the category could not be estimated; otherwise null
 */
public record CostRow(String site, String category, String item, String basis, BigDecimal amount, BigDecimal low, BigDecimal high,
        String confidence, BigDecimal replaced, BigDecimal counted, String reason) {
    static List<CostRow> of(ArchivedCosts costs) {
        return Stream.concat(costs.lines().stream().map(line -> of(costs.site(), line)),
                costs.cannotEstimate().stream().map(unknown -> new CostRow(costs.site(), unknown.category(), null, "cannot estimate",
                        null, null, null, null, null, null, unknown.reason()))).toList();
    }

    private static CostRow of(String site, PlainCosts.Line line) {
        return new CostRow(site, line.category(), line.item(), line.basis(), pounds(line.amount()), pounds(line.low()), pounds(line.high()),
                line.confidence(), line.replaced(), pounds(line.counted()), null);
    }

    private static BigDecimal pounds(String plain) {
        return plain == null ? null : new BigDecimal(plain);
    }
}
