package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.shared.Figure;

/**
 * {@code sites/SITE/costs.json}. Amounts are decimal strings in pounds.
 *
 * @param version number of the version that this is; several where the site submitted again
 * @param sha256 of the JSON in which the version was frozen
 * @param returnReason why a manager gave it back to the site, or null
 * @param lowest the least that the total may be, by ranges and by how close estimates are; or null
 * @param carriedOver in none of the totals, or null where the site could not say
 * @param stated the total that the site itself states, or null
 * @param difference by how much that is above the computed one, or null
 * @param netOfFunding the total less the funding, or null
 * @param estimatedShare of the total, 0 to 1, or null where the total is nothing
 */
public record ArchivedCosts(String site, int version, Instant submittedAt, String submittedBy, String sha256, Instant returnedAt,
        String returnedBy, String returnReason, List<Line> lines, List<Category> categories, String setUp, String running, String total,
        String lowest, String highest, String carriedOver, String stated, String difference, String funding, String netOfFunding,
        BigDecimal estimatedShare, List<Unknown> cannotEstimate, String notes) {

    /**
     * @param number stands for the line in every version
     * @param basis actual, estimate or range
     * @param confidence the per cent within which an estimate is, or unknown; null for an actual figure
     * @param replaced the per cent of existing staff's time that replaced earlier work
     * @param wte whole-time equivalents, for {@code months} at {@code annual} a year, from which the amount comes; or null
     * @param counted what of it is in the totals
     */
    public record Line(int number, String category, String item, String basis, String amount, String low, String high,
            String confidence, BigDecimal replaced, BigDecimal wte, BigDecimal months, String annual, String counted) {
        static Line of(CostItem line) {
            var working = line.working();
            return new Line(line.number(), line.category().name(), line.item(), line.basis().name().toLowerCase(Locale.ROOT),
                    Pounds.plain(line.amount()), Pounds.plain(line.low()), Pounds.plain(line.high()),
                    line.confidence() == null ? null : line.confidence().getCode(), Figure.of(line.replaced()),
                    working == null ? null : Figure.of(working.wte()), working == null ? null : Figure.of(working.months()),
                    working == null ? null : Pounds.plain(working.annual()), Pounds.plain(line.counted()));
        }
    }

    /** @param figure null where the site could not estimate it */
    public record Category(String category, String figure) {
        static Category of(CostResults results, CostCategory category) {
            return new Category(category.name(), plain(results.category(category)));
        }
    }

    public record Unknown(String category, String reason) {
        static Unknown of(CostContent.Unknown entry) {
            return new Unknown(entry.category().name(), entry.reason());
        }
    }

    static ArchivedCosts of(CostVersion version) {
        var content = version.content();
        var results = content.results();
        return new ArchivedCosts(version.getProForma().getSite().getCode(), version.getNumber(), version.getSubmittedAt(),
                name(version.getSubmittedBy()), version.getSha256(), version.getReturnedAt(), name(version.getReturnedBy()),
                version.getReturnReason(), content.lines().stream().map(Line::of).toList(),
                Arrays.stream(CostCategory.values()).map(category -> Category.of(results, category)).toList(),
                Pounds.plain(results.setUp()), Pounds.plain(results.running()), Pounds.plain(results.total()), plain(results.lowest()),
                plain(results.highest()), plain(results.carriedOver()), plain(results.stated()), plain(results.difference()),
                plain(results.funding()), plain(results.netOfFunding()), results.estimatedShare().orElse(null),
                content.cannotEstimate().stream().map(Unknown::of).toList(), content.notes());
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }

    private static String plain(Optional<BigDecimal> exact) {
        return Pounds.plain(exact.orElse(null));
    }
}
