package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.PlainCosts;
import org.quarterdeck.costing.Pounds;

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
        String returnedBy, String returnReason, List<PlainCosts.Line> lines, List<Category> categories, String setUp, String running, String total,
        String lowest, String highest, String carriedOver, String stated, String difference, String funding, String netOfFunding,
        BigDecimal estimatedShare, List<PlainCosts.Unknown> cannotEstimate, String notes) {

    /** @param figure null where the site could not estimate it */
    public record Category(String category, String figure) {
        static Category of(CostResults results, CostCategory category) {
            return new Category(category.name(), Pounds.plainOrNull(results.category(category)));
        }
    }

    static ArchivedCosts of(CostVersion version) {
        var content = version.content();
        var results = content.results();
        return new ArchivedCosts(version.getProForma().getSite().getCode(), version.getNumber(), version.getSubmittedAt(),
                name(version.getSubmittedBy()), version.getSha256(), version.getReturnedAt(), name(version.getReturnedBy()),
                version.getReturnReason(), PlainCosts.lines(content), Arrays.stream(CostCategory.values()).map(category -> Category.of(results, category)).toList(),
                Pounds.plain(results.setUp()), Pounds.plain(results.running()), Pounds.plain(results.total()),
                Pounds.plainOrNull(results.lowest()), Pounds.plainOrNull(results.highest()), Pounds.plainOrNull(results.carriedOver()),
                Pounds.plainOrNull(results.stated()), Pounds.plainOrNull(results.difference()), Pounds.plainOrNull(results.funding()),
                Pounds.plainOrNull(results.netOfFunding()), results.estimatedShare().orElse(null), PlainCosts.unknown(content), content.notes());
    }

    private static String name(Person person) {
        return person == null ? null : person.getName();
    }
}
