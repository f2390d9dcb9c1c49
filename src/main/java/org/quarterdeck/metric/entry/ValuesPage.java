package org.quarterdeck.metric.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPage;
import org.quarterdeck.metric.Period;
import org.quarterdeck.shared.Json;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.SentFields;

/** The values of a metric in a grid, a row for each period, saved while they are typed. */
@Named
@RequestScoped
public class ValuesPage {
    @Inject
    MetricPage address;
    @Inject
    ValueEntry entry;
    @Inject
    PortalClock clock;

    private LocalMetric metric;
    private List<Row> rows;
    private final Map<String, CheckedRow> refused = new HashMap<>();

    /** A row of the grid as it is shown: what is stored, or what was typed and could not be saved. */
    public record Row(Period period, String numerator, String denominator, String value, String comparator, String missing, String reason, String seen, CheckedRow wrong) {
        public String getCode() {
            return period.code();
        }

        public String getLabel() {
            return period.label();
        }

        public String getMessage() {
            return wrong == null ? "" : wrong.message();
        }

        /** The cell that an error is about. */
        public boolean isWrong(String column) {
            return wrong != null && (wrong.column().equals(column) || column.equals("value") && wrong.column().equals("period"));
        }
    }

    public void load() {
        getMetric();
    }

    public LocalMetric getMetric() {
        if (metric == null) {
            metric = entry.find(address.getSite(), address.getCode());
        }
        return metric;
    }

    /** Answers a script: what was saved, and for each period why not. */
    public void autosave() {
        var results = save();
        var reply = PrimeFaces.current().ajax();
        var messages = new HashMap<String, String>();
        var seen = new HashMap<String, String>();
        results.forEach(row -> {
            messages.put(row.period().code(), row.isRefused() ? row.message() : "");
            if (!row.isRefused()) {
                seen.put(row.period().code(), getMetric().given().stamp(row.period()));
            }
        });
        long wrong = results.stream().filter(CheckedRow::isRefused).count();
        reply.addCallbackParam("message", wrong > 0 ? "Not all saved: " + wrong + (wrong == 1 ? " row needs" : " rows need") + " your attention"
                : "Saved at " + PortalTime.time(clock.instant()));
        reply.addCallbackParam("failed", wrong > 0);
        reply.addCallbackParam("messages", Json.WITH_NULLS.toJson(messages));
        reply.addCallbackParam("seen", Json.WITH_NULLS.toJson(seen));
    }

    public void saveAndClose() {
        var results = save();
        if (results.stream().noneMatch(CheckedRow::isRefused)) {
            Messages.addFlashGlobalInfo("The values are saved.");
            Faces.redirect(getMetric().getAddress());
            return;
        }
        results.stream().filter(CheckedRow::isRefused).forEach(row -> {
            refused.put(row.period().code(), row);
            Messages.addError((row.column().equals("period") ? "value" : row.column()) + "-" + row.period().code(), "{0}", row.getTitle() + ": " + row.message());
        });
    }

    private List<CheckedRow> save() {
        var typed = new ArrayList<ValueEntry.TypedRow>();
        for (var period : entry.periods(getMetric())) {
            if (SentFields.has("seen-" + period.code())) {
                var row = new Typed("form", period.code(), sent("numerator", period), sent("denominator", period), sent("value", period), sent("comparator", period),
                        sent("missing", period), sent("reason", period));
                typed.add(new ValueEntry.TypedRow(row, sent("seen", period)));
            }
        }
        var results = entry.save(address.getSite(), address.getCode(), typed);
        metric = null;
        return results;
    }

    private static String sent(String column, Period period) {
        return SentFields.text(column + "-" + period.code());
    }

    public List<Row> getRows() {
        if (rows == null) {
            rows = entry.periods(getMetric()).stream().map(this::row).toList();
        }
        return rows;
    }

    private Row row(Period period) {
        var stored = getMetric().given().find(false, period).map(value -> value.getMeasured().reading());
        var seen = getMetric().given().stamp(period);
        if (SentFields.has("seen-" + period.code())) {
            return new Row(period, sent("numerator", period), sent("denominator", period), sent("value", period), sent("comparator", period), sent("missing", period),
                    sent("reason", period), Faces.isPostback() ? seen : sent("seen", period), refused.get(period.code()));
        }
        boolean counted = stored.isPresent() && stored.get().numerator() != null;
        return new Row(period, counted ? Figures.plain(stored.get().numerator()) : "", counted ? Figures.plain(stored.get().denominator()) : "",
                stored.isEmpty() || counted || stored.get().figure() == null ? "" : Figures.plain(stored.get().figure()),
                getMetric().given().find(true, period).map(value -> Figures.plain(value.getFigure())).orElse(""), stored.map(reading -> reading.missing()).orElse(""), "", seen, null);
    }

    public boolean isRatio() {
        return getMetric().getSubject().isRatio();
    }
}
