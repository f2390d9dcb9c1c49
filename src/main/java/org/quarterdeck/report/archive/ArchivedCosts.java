package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.costing.CannotEstimate;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.shared.Figure;

/**
 * {@code sites/SITE/costs.json}. Amounts are decimal strings in pounds.
 *
 * @param carriedOver in none of the totals, or null where the site could not say
 * @param stated the total that the site itself states, or null
 * @param difference by how much that is above the computed one, or null
 * @param estimatedShare of the total, 0 to 1, or null where the total is nothing
 */
public record ArchivedCosts(String site, Instant submittedAt, String submittedBy, List<Line> lines, List<Category> categories,
        String setUp, String running, String total, String carriedOver, String stated, String difference, BigDecimal estimatedShare,
        List<Unknown> cannotEstimate, String notes) {

    /**
     * @param basis actual, estimate or range
     * @param confidence the per cent within which an estimate is, or unknown; null for an actual figure
     * @param replaced the per cent of existing staff's time that replaced earlier work
     * @param counted what of it is in the totals
     */
    public record Line(String category, String item, String basis, String amount, String low, String high, String confidence,
            BigDecimal replaced, String counted) {
        static Line of(CostLine line) {
            return new Line(line.getCategory().name(), line.getItem(), line.getBasis().name().toLowerCase(Locale.ROOT),
                    Pounds.plain(line.getAmount()), Pounds.plain(line.getLow()), Pounds.plain(line.getHigh()),
                    line.getConfidence() == null ? null : line.getConfidence().getCode(), Figure.of(line.getReplaced()),
                    Pounds.plain(line.counted()));
        }
    }

    /** @param figure null where the site could not estimate it */
    public record Category(String category, String figure) {
        static Category of(CostResults results, CostCategory category) {
            return new Category(category.name(), Pounds.plain(results.category(category).orElse(null)));
        }
    }

    public record Unknown(String category, String reason) {
        static Unknown of(CannotEstimate entry) {
            return new Unknown(entry.getCategory().name(), entry.getReason());
        }
    }

    static ArchivedCosts of(CostProForma proForma) {
        var results = proForma.results();
        return new ArchivedCosts(proForma.getSite().getCode(), proForma.getSubmittedAt(),
                proForma.getSubmittedBy() == null ? null : proForma.getSubmittedBy().getName(),
                proForma.getLines().stream().map(Line::of).toList(),
                Arrays.stream(CostCategory.values()).map(category -> Category.of(results, category)).toList(),
                Pounds.plain(results.setUp()), Pounds.plain(results.running()), Pounds.plain(results.total()),
                Pounds.plain(results.carriedOver().orElse(null)), Pounds.plain(results.stated().orElse(null)),
                Pounds.plain(results.difference().orElse(null)), results.estimatedShare().orElse(null),
                proForma.getUnknown().stream().map(Unknown::of).toList(), proForma.getNotes());
    }
}
