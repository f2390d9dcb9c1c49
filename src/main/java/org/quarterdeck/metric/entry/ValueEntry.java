package org.quarterdeck.metric.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.shared.sheet.SheetRow;

/** Takes values for the periods of an agreed metric: row by row as they are typed, or pasted and sent as a whole. */
@ApplicationScoped
public class ValueEntry {
    private static final Duration WAITS = Duration.ofDays(30);
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
        var metric = requireFillable(metrics.hold(site, code));
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

    private ValueCheck check(LocalMetric metric, boolean leavesOut) {
        return new ValueCheck(metric, current.get().person(), month(), today(), leavesOut);
    }

    private YearMonth month() {
        return YearMonth.from(clock.today());
    }

    private Instant today() {
        return clock.today().atStartOfDay(PortalTime.ZONE).toInstant();
    }

    private void apply(LocalMetric metric, List<CheckedRow> rows) {
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

    /**
     * Keeps what was pasted until the person has seen what it would change.
     *
     * @throws Invalid if it is no table, or it is not clear what its columns are
     */
    @Transactional
    public void paste(Site site, String code, String text) {
        var metric = find(site, code);
        keep(metric, "what you pasted", SheetReader.pasted("pasted", text));
    }

    /** @throws Invalid if it is not the file of this metric as it is now */
    @Transactional
    public void send(Site site, String code, String name, byte[] file) {
        var metric = find(site, code);
        keep(metric, name.length() > 200 ? name.substring(0, 200) : name, ValuesSheet.read(metric, file));
    }

    private void keep(LocalMetric metric, String origin, List<SheetRow> rows) {
        var cells = Columns.of(rows, metric).stream().filter(row -> !row.typed().isBlank() || !row.formula().isEmpty()).toList();
        var waiting = new WaitingValues(metric, current.get().person(), origin, cells, clock.instant());
        if (cells.isEmpty() || waiting.isTooLarge()) {
            throw new Invalid(origin.startsWith("what") ? "pasted" : ValuesSheet.FIELD, cells.isEmpty() ? "There are no values in it" : "There is too much text in it. Shorten it");
        }
        forget(metric);
        db.createQuery("delete from WaitingValues w where w.at < :long").setParameter("long", clock.instant().minus(WAITS)).executeUpdate();
        db.persist(waiting);
    }

    /** The Excel file with the values that there are. */
    @Transactional
    public byte[] file(Site site, String code) {
        var metric = find(site, code);
        return ValuesSheet.of(metric, periods(metric));
    }

    /** What the person has pasted or sent and not yet applied. */
    @Transactional
    public Optional<WaitingValues> waiting(Site site, String code) {
        return waiting(find(site, code));
    }

    private Optional<WaitingValues> waiting(LocalMetric metric) {
        return db.createQuery("select w from WaitingValues w where w.metric.id = :metric and w.person.id = :person", WaitingValues.class)
                .setParameter("metric", metric.getId()).setParameter("person", current.get().person().getId()).getResultStream().findFirst();
    }

    /** What that would change today. */
    @Transactional
    public EntryPlan plan(Site site, String code) {
        return plan(find(site, code));
    }

    private EntryPlan plan(LocalMetric metric) {
        var check = check(metric, true);
        var periods = new HashSet<Period>();
        var rows = waiting(metric).orElseThrow(NotFound::new).rows().stream().map(cells -> {
            var checked = cells.formula().isEmpty() ? check.check(cells.typed())
                    : CheckedRow.refused(cells.typed(), null, cells.formula(), "The cell holds a formula, which is not calculated here. Put its result in its place");
            return checked.period() == null || checked.isRefused() || periods.add(checked.period()) ? checked
                    : CheckedRow.refused(cells.typed(), checked.period(), "period", "This period is there twice. Leave one of them out");
        }).toList();
        return new EntryPlan(rows, stamp(metric));
    }

    private static String stamp(LocalMetric metric) {
        return Checksum.sha256(metric.getNumber() + metric.given().all().stream().map(value -> value.isComparator() + value.getPeriod().code()
                + value.getMeasured().reading().stamp()).collect(Collectors.joining("\n")));
    }

    /**
     * Applies all of it, or nothing.
     *
     * @param stamp of the values that the person saw it compared with
     */
    @Transactional
    public int apply(Site site, String code, String stamp) {
        var metric = requireFillable(metrics.hold(site, code));
        var plan = plan(metric);
        if (!plan.stamp().equals(stamp)) {
            throw new Invalid("rows", "Somebody has changed values of this metric meanwhile. Look at what would change now, then apply it again");
        } else if (!plan.isApplicable()) {
            throw new Invalid("rows", "Nothing can be applied: correct what is refused, and paste or send it again");
        }
        apply(metric, plan.rows());
        forget(metric);
        return (int) plan.rows().stream().filter(CheckedRow::isDifferent).count();
    }

    @Transactional
    public void drop(Site site, String code) {
        forget(find(site, code));
    }

    private void forget(LocalMetric metric) {
        db.createQuery("delete from WaitingValues w where w.metric.id = :metric and w.person.id = :person").setParameter("metric", metric.getId())
                .setParameter("person", current.get().person().getId()).executeUpdate();
    }
}
