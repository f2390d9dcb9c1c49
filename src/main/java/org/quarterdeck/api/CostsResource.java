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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.quarterdeck.costing.CannotEstimate;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostProForma;
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
     * @param categories the figure of each category; null where the site could not estimate it
     * @param carriedOver in none of the totals
     * @param stated the total that the site itself states, or null
     * @param difference by how much that is above the computed one, or null
     * @param estimatedShare of the total, 0 to 1, or null where the total is nothing
     */
    public record SiteCosts(List<Line> lines, Map<String, String> categories, String setUp, String running, String total,
            String carriedOver, String stated, String difference, BigDecimal estimatedShare, List<Unknown> cannotEstimate) {
        static SiteCosts of(CostProForma proForma) {
            var results = proForma.results();
            var categories = Arrays.stream(CostCategory.values()).collect(LinkedHashMap<String, String>::new,
                    (map, category) -> map.put(category.name(), Pounds.plain(results.category(category).orElse(null))), Map::putAll);
            return new SiteCosts(proForma.getLines().stream().map(Line::of).toList(), categories, Pounds.plain(results.setUp()),
                    Pounds.plain(results.running()), Pounds.plain(results.total()), Pounds.plain(results.carriedOver().orElse(null)),
                    Pounds.plain(results.stated().orElse(null)), Pounds.plain(results.difference().orElse(null)),
                    results.estimatedShare().orElse(null), proForma.getUnknown().stream().map(Unknown::of).toList());
        }
    }

    /**
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

    public record Unknown(String category, String reason) {
        static Unknown of(CannotEstimate entry) {
            return new Unknown(entry.getCategory().name(), entry.getReason());
        }
    }

    @GET
    public SiteCosts costs(@PathParam("programme") String programme, @PathParam("site") String site) {
        return costs.ofSite(programmes.site(programme, site)).map(SiteCosts::of).orElseThrow(NotFound::new);
    }
}
