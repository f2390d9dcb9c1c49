package org.quarterdeck.costing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.LastSaved;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.CostRevisions;
import org.quarterdeck.costing.entry.EntryWords;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.sheet.SheetReader;
import org.quarterdeck.shared.sheet.SheetRow;

/** Takes tables of costs, pasted or sent as Excel files, shows what each would change, and applies it whole or not at all. */
@ApplicationScoped
public class CostTables {
    private static final Duration WAITS = Duration.ofDays(30);
    private static final int LONGEST_NAME = 200;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    CostEntry entry;
    @Inject
    CostRevisions revisions;
    @Inject
    Clock clock;

    /** The Excel file with the lines as they stand. */
    @Transactional
    public byte[] file(Site site) {
        return CostWorkbook.write(entry.forWriting(site));
    }

    /**
     * Keeps lines that were pasted until the person has seen what they would change.
     *
     * @param removing whether lines that are not among them are to be taken out
     * @throws Invalid if they cannot be read as a table
     */
    @Transactional
    public void paste(Site site, String text, boolean removing) {
        keep(site, "Pasted lines", SheetReader.pasted("text", text), removing, "text");
    }

    /** As {@link #paste}, of a file that was handed out here and filled in. */
    @Transactional
    public void send(Site site, String name, byte[] file, boolean removing) {
        keep(site, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                CostWorkbook.read(entry.forWriting(site), file), removing, "file");
    }

    private void keep(Site site, String name, List<SheetRow> rows, boolean removing, String field) {
        var proForma = entry.open(site);
        proForma.requireWritable();
        if (CostTable.of(field, rows).rows().isEmpty()) {
            throw new Invalid(field, "There are no lines in it. Fill in a row and send it again");
        }
        drop(site);
        db.createQuery("delete from WaitingTable t where t.at < :long").setParameter("long", clock.instant().minus(WAITS)).executeUpdate();
        db.persist(new WaitingTable(proForma, person(), name, rows, removing, clock.instant()));
    }

    /** The person's own table that waits, if any. */
    @Transactional
    public Optional<WaitingTable> waiting(Site site) {
        return db.createQuery("select t from WaitingTable t where t.proForma.id = :proForma and t.person.id = :person", WaitingTable.class)
                .setParameter("proForma", entry.forWriting(site).getId()).setParameter("person", person().getId()).getResultStream().findFirst();
    }

    @Transactional
    public void drop(Site site) {
        db.createQuery("delete from WaitingTable t where t.proForma.id = :proForma and t.person.id = :person")
                .setParameter("proForma", entry.forWriting(site).getId()).setParameter("person", person().getId()).executeUpdate();
    }

    /**
     * What the person's table would change now.
     *
     * @throws NotFound if none waits
     */
    @Transactional
    public CostPlan plan(Site site) {
        return plan(entry.forWriting(site));
    }

    private CostPlan plan(CostProForma proForma) {
        var waiting = waiting(proForma.getSite()).orElseThrow(NotFound::new);
        return CostPlan.of(proForma, CostTable.of("file", waiting.rows()), waiting.isRemoving());
    }

    /** Stands for the lines with which a plan compares. */
    @Transactional
    public String state(Site site) {
        return state(entry.forWriting(site));
    }

    private static String state(CostProForma proForma) {
        return Checksum.sha256(proForma.getLines().stream().map(line -> line.getNumber() + " " + line.getChecksum()).collect(Collectors.joining("\n")));
    }

    /**
     * Applies the person's table whole.
     *
     * @param seen stands for the lines as they were when the person saw what would change
     * @throws Invalid if something in it is refused, nothing is different, or a line was changed since
     */
    @Transactional
    public void apply(Site site, String seen) {
        var proForma = entry.open(site);
        proForma.requireWritable();
        var plan = plan(proForma);
        if (!state(proForma).equals(seen)) {
            throw new Invalid("state", "A line was changed meanwhile. Look at what would change now, then apply it again");
        } else if (!plan.isApplicable()) {
            throw new Invalid("state", "This cannot be applied as it is");
        }
        plan.getLines().forEach(line -> apply(proForma, line));
        drop(site);
    }

    private void apply(CostProForma proForma, PlannedLine planned) {
        var saved = new LastSaved(clock.instant(), db.getReference(Person.class, person().getId()), "");
        switch (planned.verdict()) {
            case ADDED -> record(proForma.add(planned.category(), planned.entry(), saved), EntryWords.of(planned.entry()));
            case CHANGED -> {
                var line = proForma.line(planned.number());
                line.write(planned.entry(), saved);
                record(line, EntryWords.of(planned.entry()));
            }
            case REMOVED -> {
                var line = proForma.line(planned.number());
                line.remove(saved);
                record(line, Map.of("State", "Removed"));
            }
            default -> {
            }
        }
    }

    private void record(CostLine line, Map<String, String> fields) {
        revisions.keep(line.getProForma(), line.getPlace(), fields, "", false);
    }

    private Person person() {
        return current.get().person();
    }
}
