package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.chart.MetricChart;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Figure;

/** The measures that one site and the evaluators agreed on, with their values. */
@Path("programmes/{programme}/sites/{site}/metrics")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class MetricsResource {
    @Inject
    Programmes programmes;
    @Inject
    Metrics metrics;
    @Context
    UriInfo address;

    /**
     * @param better higher or lower
     * @param frequency month or quarter
     * @param published which of the values come from a publication; empty where none do
     * @param title what its chart shows, in words; empty without values, as are variation and assurance
     * @param comparator what the site is compared with; empty where it is compared with nothing
     */
    public record MetricItem(Long id, String code, String name, String definition, String numerator, String denominator, String unit,
            String better, String source, BigDecimal baseline, BigDecimal target, String frequency, String published,
            String comparator, String state, int version, int per, String title, String variation, String assurance,
            List<Value> values) {
        static MetricItem of(LocalMetric metric) {
            var subject = metric.getSubject();
            var chart = metric.getValues().isEmpty() ? null : new MetricChart(metric);
            return new MetricItem(metric.getId(), metric.getCode(), metric.getName(), subject.getDefinition(), subject.getNumerator(),
                    subject.getDenominator(), subject.getUnit(), subject.getBetter().name().toLowerCase(Locale.ROOT), subject.getSource(),
                    Figure.of(subject.getBaseline()), Figure.of(subject.getTarget()), metric.getFrequency().name().toLowerCase(Locale.ROOT),
                    metric.getPublished(), subject.getComparatorName(), metric.getState().name().toLowerCase(Locale.ROOT), metric.getNumber(),
                    subject.getPer(), chart == null ? "" : chart.getTitle(), chart == null ? "" : chart.getVariation(),
                    chart == null ? "" : chart.getAssurance(), metric.given().rows().stream().map(Value::of).toList());
        }
    }

    /** @param period such as 2009-04 or 2009-Q2 */
    public record Value(String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, String missing, int version, BigDecimal comparator) {
        static Value of(MetricRow row) {
            var reading = row.given() == null ? null : row.given().reading();
            return new Value(row.period().code(), Figure.of(row.value()), reading == null ? null : Figure.of(reading.numerator()),
                    reading == null ? null : Figure.of(reading.denominator()), row.missing(), row.definitionNumber(), Figure.of(row.comparator()));
        }
    }

    @GET
    public Response metrics(@PathParam("programme") String programme, @PathParam("site") String site) {
        return Items.of(metrics.ofSite(programmes.site(programme, site)), MetricItem.class, MetricItem::of, address);
    }
}
