package org.quarterdeck.metric.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.MetricStep;
import org.quarterdeck.metric.MetricStepTaken;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.Period;
import org.quarterdeck.metric.Reading;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;

/** Takes values for the periods of an agreed metric, row by row as they are typed. */
@ApplicationScoped
public class ValueEntry {
    private static final int MONTHS_AFTER = 12;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Metrics metrics;
    @Inject
    Programmes programmes;
    @Inject
    PortalClock clock;
    @Inject
    Event<MetricStepTaken> taken;

    /** A row of the form: what was typed, and what was there when the person began to. */
    record TypedRow(Typed typed, String seen) {
    }

    /** The metric, for somebody who fills it in. */
    @Transactional
    public LocalMetric find(Site site, String code) {
        return requireFillable(metrics.find(site, code));
    }

    /** As {@link #find}, held until the transaction ends. */
    LocalMetric hold(Site site, String code) {
        return requireFillable(metrics.hold(site, code));
    }

    private LocalMetric requireFillable(LocalMetric metric) {
        Access.require(MetricPolicy.mayEnter(current.get(), metric.getSite()) && metric.isAgreed());
        return metric;
    }

    /** The periods that are over, from the programme's start or the first value on until a year after the last round, the first first. */
    @Transactional
    public List<Period> periods(LocalMetric metric) {
        Access.see(MetricPolicy.maySee(current.get(), metric.getSite()));
        var programme = metric.getSite().getProgramme();
        int months = programmes.rounds(programme).stream().mapToInt(round -> round.getPilotMonth()).max().orElse(0) + MONTHS_AFTER;
        var until = programme.getStart().plusMonths(months);
        var periods = new TreeSet<Period>();
        metric.given().all().forEach(value -> periods.add(value.getPeriod()));
        for (var period = Period.with(metric.getFrequency(), programme.getStart()); period.last().isBefore(month()) && !period.first().isAfter(until);
                period = period.next()) {
            periods.add(period);
        }
        return List.copyOf(periods);
    }

    /** Saves each row that can be saved; the others are refused by cell, and nothing of them is changed. */
    @Transactional
    List<CheckedRow> save(Site site, String code, List<TypedRow> rows) {
        var metric = hold(site, code);
        var check = check(metric, false);
        var results = new ArrayList<CheckedRow>();
        for (var row : rows) {
            results.add(unlessChangedSince(metric, row, check.check(row.typed())));
        }
        apply(metric, results);
        return results;
    }

    private static CheckedRow unlessChangedSince(LocalMetric metric, TypedRow row, CheckedRow checked) {
        if (checked.period() == null || checked.verdict() == Verdict.UNCHANGED || metric.given().stamp(checked.period()).equals(row.seen())) {
            return checked;
        }
        return CheckedRow.refused(row.typed(), checked.period(), "value", "Somebody else has saved something here meanwhile: "
                + metric.given().find(false, checked.period()).map(value -> value.getMeasured().reading().shown()).orElse("a value to compare with")
                + ". Save again if yours is to take its place");
    }

    /** @param leavesOut whether a row may leave out what it does not change */
    ValueCheck check(LocalMetric metric, boolean leavesOut) {
        return new ValueCheck(metric, current.get().person(), month(), today(), leavesOut);
    }

    private YearMonth month() {
        return YearMonth.from(clock.today());
    }

    private Instant today() {
        return clock.today().atStartOfDay(PortalTime.ZONE).toInstant();
    }

    void apply(LocalMetric metric, List<CheckedRow> rows) {
        for (var row : rows) {
            if (row.isDifferent() && row.reading() != null) {
                metric.enter(false, row.period(), row.reading(), row.reason(), current.get().person(), today(), clock.instant());
            }
            if (row.isDifferent() && row.comparator() != null) {
                metric.enter(true, row.period(), new Reading(row.comparator(), null, null, ""), row.reason(), current.get().person(), today(), clock.instant());
            }
        }
        db.flush();
        if (rows.stream().anyMatch(CheckedRow::isDifferent)) {
            boolean corrected = rows.stream().anyMatch(row -> row.verdict() == Verdict.CHANGED && !row.reason().isEmpty());
            taken.fire(new MetricStepTaken(metric.getId(), corrected ? MetricStep.CORRECTED : MetricStep.FILLED_IN, current.get().person().getId()));
        }
    }

    /** The Excel file with the values that there are. */
    @Transactional
    public byte[] file(Site site, String code) {
        var metric = find(site, code);
        return ValuesSheet.of(metric, periods(metric));
    }
}
