package org.quarterdeck.metric;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.TemplateNode;

/** Reads the local metrics in the files of a programme's sites. */
@ApplicationScoped
public class MetricReader {
    @Inject
    EntityManager db;

    void read(@Observes @Priority(400) ProgrammeRead programme) {
        for (var site : programme.sites()) {
            var file = programme.siteFile(site);
            if (file != null) {
                file.list("metrics").forEach(node -> db.persist(metric(site, node)));
            }
        }
        db.flush();
    }

    private static LocalMetric metric(Site site, TemplateNode node) {
        node.only("code", "name", "definition", "numerator", "denominator", "unit", "better", "source", "baseline", "target",
                "frequency", "published", "values", "comparator");
        var metric = new LocalMetric(site, node.text("code"), node.text("name"), node.choice("frequency", Frequency.class),
                node.text("unit"), node.choice("better", Better.class))
                .define(node.text("definition"), node.text("numerator"), node.text("denominator", ""), node.text("source"))
                .aim(node.amount("baseline").orElse(null), node.amount("target").orElse(null))
                .publishedAre(node.text("published", ""));
        node.list("values").forEach(value -> measure(metric, Series.SITE, value));
        node.find("comparator").ifPresent(other -> {
            metric.compareWith(other.only("name", "values").text("name"));
            other.list("values").forEach(value -> measure(metric, Series.COMPARATOR, value));
        });
        return metric;
    }

    private static void measure(LocalMetric metric, Series series, TemplateNode node) {
        var period = node.only("period", "value").get("period").as(Period::of, "a month such as 2009-04 or a quarter such as 2009-Q2");
        if (series == Series.SITE && period.frequency() != metric.getFrequency()) {
            throw node.get("period").error("this metric is measured every " + metric.getFrequency().name().toLowerCase(java.util.Locale.ROOT));
        }
        metric.measure(series, period, node.get("value").as(BigDecimal::new, "a number such as 24.6"));
    }
}
