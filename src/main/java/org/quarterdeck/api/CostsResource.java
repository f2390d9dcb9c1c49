package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Figure;
import org.quarterdeck.shared.NotFound;

/** What one site's pilot cost. */
@Path("programmes/{programme}/sites/{site}/costs")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
public class CostsResource {
    @Inject
    Programmes programmes;
    @Inject
    Costs costs;

    /**
     * Amounts are decimal strings in pounds.
     *
     * @param version number of the version that was submitted last, of which everything else is
     * @param categories the figure of each category; null where the site could not estimate it
     * @param carriedOver in none of the totals
     * @param lowest the least that the total may be, by ranges and by how close estimates are; null where nothing says that
     * @param stated the total that the site itself states, or null
     * @param difference by how much that is above the computed one, or null
     * @param netOfFunding the total less the funding, or null
     * @param estimatedShare of the total, 0 to 1, or null where the total is nothing
     */
    public record SiteCosts(int version, Instant submittedAt, String sha256, List<Line> lines, Map<String, String> categories,
            String setUp, String running, String total, String lowest, String highest, String carriedOver, String stated,
            String difference, String funding, String netOfFunding, BigDecimal estimatedShare, List<Unknown> cannotEstimate) {
        static SiteCosts of(CostVersion version) {
            var content = version.content();
            var results = content.results();
            var categories = Arrays.stream(CostCategory.values()).collect(LinkedHashMap<String, String>::new,
                    (map, category) -> map.put(category.name(), plain(results.category(category))), Map::putAll);
            return new SiteCosts(version.getNumber(), version.getSubmittedAt(), version.getSha256(),
                    content.lines().stream().map(Line::of).toList(), categories, Pounds.plain(results.setUp()),
                    Pounds.plain(results.running()), Pounds.plain(results.total()), plain(results.lowest()), plain(results.highest()),
                    plain(results.carriedOver()), plain(results.stated()), plain(results.difference()), plain(results.funding()),
                    plain(results.netOfFunding()), results.estimatedShare().orElse(null),
                    content.cannotEstimate().stream().map(Unknown::of).toList());
        }
    }

    /**
     * @param number stands for the line in every version
     * @param confidence the per cent within which an estimate is, or unknown; null for an actual figure
     * @param replaced the per cent of existing staff's time that replaced earlier work
     * @param wte whole-time equivalents from which the amount comes, or null
     * @param months of 12
     * @param annual cost of one for a year
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

    public record Unknown(String category, String reason) {
        static Unknown of(CostContent.Unknown entry) {
            return new Unknown(entry.category().name(), entry.reason());
        }
    }

    private static String plain(Optional<BigDecimal> exact) {
        return Pounds.plain(exact.orElse(null));
    }

    @GET
    public SiteCosts costs(@PathParam("programme") String programme, @PathParam("site") String site) {
        return costs.ofSite(programmes.site(programme, site)).map(SiteCosts::of).orElseThrow(NotFound::new);
    }
}
