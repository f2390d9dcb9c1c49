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
import java.util.Map;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.PlainCosts;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.Programmes;
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
    public record SiteCosts(int version, Instant submittedAt, String sha256, List<PlainCosts.Line> lines, Map<String, String> categories,
            String setUp, String running, String total, String lowest, String highest, String carriedOver, String stated,
            String difference, String funding, String netOfFunding, BigDecimal estimatedShare, List<PlainCosts.Unknown> cannotEstimate) {
        static SiteCosts of(CostVersion version) {
            var content = version.content();
            var results = content.results();
            var categories = Arrays.stream(CostCategory.values()).collect(LinkedHashMap<String, String>::new,
                    (map, category) -> map.put(category.name(), Pounds.plainOrNull(results.category(category))), Map::putAll);
            return new SiteCosts(version.getNumber(), version.getSubmittedAt(), version.getSha256(),
                    PlainCosts.lines(content), categories, Pounds.plain(results.setUp()), Pounds.plain(results.running()),
                    Pounds.plain(results.total()), Pounds.plainOrNull(results.lowest()), Pounds.plainOrNull(results.highest()),
                    Pounds.plainOrNull(results.carriedOver()), Pounds.plainOrNull(results.stated()), Pounds.plainOrNull(results.difference()),
                    Pounds.plainOrNull(results.funding()), Pounds.plainOrNull(results.netOfFunding()), results.estimatedShare().orElse(null),
                    PlainCosts.unknown(content));
        }
    }

    @GET
    public SiteCosts costs(@PathParam("programme") String programme, @PathParam("site") String site) {
        return costs.ofSite(programmes.site(programme, site)).map(SiteCosts::of).orElseThrow(NotFound::new);
    }
}
