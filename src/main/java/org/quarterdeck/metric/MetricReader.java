package org.quarterdeck.metric;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.TemplateNode;

/** Reads the local metrics in the files of a programme's sites. */
@ApplicationScoped
public class MetricReader {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    void read(@Observes @Priority(400) ProgrammeRead programme) {
        programme.metricsPerSite().ifPresent(usual -> db.persist(new MetricSetting(programme.programme(), usual)));
        for (var site : programme.sites()) {
            var file = programme.siteFile(site);
            if (file != null) {
                file.list("metrics").forEach(node -> db.persist(metric(programme, site, node)));
            }
        }
        db.flush();
    }

    private LocalMetric metric(ProgrammeRead programme, Site site, TemplateNode node) {
        node.only("code", "name", "definition", "numerator", "denominator", "unit", "per", "better", "source", "baseline", "target",
                "frequency", "published", "values", "comparator", "notes");
        var comparator = node.find("comparator").map(other -> other.only("name", "values").text("name")).orElse("");
        var words = new DefinitionWords(node.text("name"), node.text("definition"), node.text("numerator"), node.text("denominator", ""), node.text("unit"),
                Integer.parseInt(node.text("per", "1")), false, node.choice("better", Better.class), node.text("source"), node.amount("baseline").orElse(null),
                node.amount("target").orElse(null), comparator);
        var metric = new LocalMetric(site, node.text("code"), node.choice("frequency", Frequency.class), words, MetricState.AGREED)
                .publishedAre(node.text("published", ""));
        node.list("values").forEach(value -> measure(metric, Series.SITE, value));
        node.find("comparator").ifPresent(other -> other.list("values").forEach(value -> measure(metric, Series.COMPARATOR, value)));
        node.list("notes").forEach(note -> note(programme, metric, note));
        return metric;
    }

    private void note(ProgrammeRead programme, LocalMetric metric, TemplateNode node) {
        var by = programme.person(node.only("period", "text", "rebase", "by").get("by"), metric.getSite());
        metric.note(period(node), node.find("rebase").isPresent() && node.yes("rebase"), node.text("text"), by, clock.instant());
    }

    private static Period period(TemplateNode node) {
        return node.get("period").as(Period::of, "a month such as 2009-04 or a quarter such as 2009-Q2");
    }

    private static void measure(LocalMetric metric, Series series, TemplateNode node) {
        var period = period(node.only("period", "value"));
        if (series == Series.SITE && period.frequency() != metric.getFrequency()) {
            throw node.get("period").error("this metric is measured every " + metric.getFrequency().name().toLowerCase(java.util.Locale.ROOT));
        }
        metric.measure(series, period, node.get("value").as(BigDecimal::new, "a number such as 24.6"));
    }
}
