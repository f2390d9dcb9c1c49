package org.quarterdeck.metric.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.Period;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.shared.sheet.SheetRow;

/** Takes values that are pasted or sent as a file: they wait until the person has seen what they would change, then all or none are applied. */
@ApplicationScoped
public class ValueImports {
    private static final Duration WAITS = Duration.ofDays(30);

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    ValueEntry entry;
    @Inject
    Clock clock;

    /**
     * Keeps what was pasted until the person has seen what it would change.
     *
     * @throws Invalid if it is no table, or it is not clear what its columns are
     */
    @Transactional
    public void paste(Site site, String code, String text) {
        var metric = entry.find(site, code);
        keep(metric, "what you pasted", SheetReader.pasted("pasted", text));
    }

    /** @throws Invalid if it is not the file of this metric as it is now */
    @Transactional
    public void send(Site site, String code, String name, byte[] file) {
        var metric = entry.find(site, code);
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

    /** What the person has pasted or sent and not yet applied. */
    @Transactional
    public Optional<WaitingValues> waiting(Site site, String code) {
        return waiting(entry.find(site, code));
    }

    private Optional<WaitingValues> waiting(LocalMetric metric) {
        return db.createQuery("select w from WaitingValues w where w.metric.id = :metric and w.person.id = :person", WaitingValues.class)
                .setParameter("metric", metric.getId()).setParameter("person", current.get().person().getId()).getResultStream().findFirst();
    }

    /** What that would change today. */
    @Transactional
    public EntryPlan plan(Site site, String code) {
        return plan(entry.find(site, code));
    }

    private EntryPlan plan(LocalMetric metric) {
        var check = entry.check(metric, true);
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
        var metric = entry.hold(site, code);
        var plan = plan(metric);
        if (!plan.stamp().equals(stamp)) {
            throw new Invalid("rows", "Somebody has changed values of this metric meanwhile. Look at what would change now, then apply it again");
        } else if (!plan.isApplicable()) {
            throw new Invalid("rows", "Nothing can be applied: correct what is refused, and paste or send it again");
        }
        entry.apply(metric, plan.rows());
        forget(metric);
        return (int) plan.rows().stream().filter(CheckedRow::isDifferent).count();
    }

    @Transactional
    public void drop(Site site, String code) {
        forget(entry.find(site, code));
    }

    private void forget(LocalMetric metric) {
        db.createQuery("delete from WaitingValues w where w.metric.id = :metric and w.person.id = :person").setParameter("metric", metric.getId())
                .setParameter("person", current.get().person().getId()).executeUpdate();
    }
}
