package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CategoryAnswer;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.LastSaved;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/**
 * Saves what a site types into its cost pro-forma. A line, the answer for a category and the rest are each saved for
 * themselves; what somebody else has saved in the meantime is never overwritten, and what cannot be saved is set aside.
 */
@ApplicationScoped
public class CostEntry {
    private static final int MOST_LINES = 1000;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Costs costs;
    @Inject
    CostRevisions revisions;
    @Inject
    Clock clock;

    /** What is typed and saved at once, or not at all. */
    private record Part<T>(T part, String place, String before, String now, LastSaved saved, Map<String, String> fields, Consumer<LastSaved> write) {
    }

    /** Begins the pro-forma of a site, if nobody has. */
    @Transactional
    public void begin(Site site) {
        require(site);
        db.createNativeQuery("select id from site where id = ?1 for update").setParameter(1, site.getId()).getResultList();
        if (costs.draft(site).isEmpty()) {
            db.persist(new CostProForma(db.getReference(Site.class, site.getId()), costs.template(site.getProgramme())));
        }
    }

    /**
     * What the site is filling in, for whoever may write in it.
     *
     * @throws NotFound if there is none, or the person is not of the site's team
     * @throws org.quarterdeck.shared.Refused if the person may only read it
     */
    @Transactional
    public CostProForma forWriting(Site site) {
        require(site);
        return costs.draft(site).orElseThrow(NotFound::new);
    }

    /**
     * A new line of a category, in which nothing is typed yet. Somebody who has left such a line empty gets it again.
     *
     * @throws org.quarterdeck.costing.NotADraft if the pro-forma is submitted
     */
    @Transactional
    public CostLine add(Site site, CostCategory category) {
        var proForma = open(site);
        proForma.requireWritable();
        if (proForma.getLines().size() >= MOST_LINES) {
            throw new Invalid("state", "There are " + MOST_LINES + " lines. Put what belongs together into one line");
        }
        var line = proForma.empty(category).stream().filter(empty -> empty.getSaved() != null && isMine(empty.getSaved().getBy()))
                .findFirst().orElseGet(() -> proForma.add(category, LineEntry.EMPTY, now("")));
        db.flush();
        return line;
    }

    @Transactional
    public Kept<CostLine> save(Site site, int number, LineEntry typed, Typing typing) {
        var proForma = open(site);
        var line = proForma.line(number);
        var entry = typed.normalised();
        return put(proForma, new Part<>(line, line.getPlace(), line.getChecksum(), CostLine.checksum(entry), line.getSaved(),
                EntryWords.of(entry), saved -> line.write(entry, saved)), typing, line::getChecksum);
    }

    @Transactional
    public Kept<CategoryAnswer> save(Site site, CostCategory category, AnswerKind kind, String reason, Typing typing) {
        var proForma = open(site);
        var answer = proForma.answer(category);
        var why = CategoryAnswer.reason(reason);
        return put(proForma, new Part<>(answer, "categories/" + category, answer.getChecksum(), CategoryAnswer.checksum(kind, why),
                answer.getSaved(), EntryWords.of(kind, why), saved -> answer.write(kind, why, saved)), typing, answer::getChecksum);
    }

    @Transactional
    public Kept<CostProForma> save(Site site, AboutCosts typed, Typing typing) {
        var proForma = open(site);
        var about = typed.normalised();
        return put(proForma, new Part<>(proForma, "about", proForma.about().checksum(), about.checksum(), proForma.getSaved(),
                EntryWords.of(about), saved -> proForma.write(about, saved)), typing, () -> proForma.about().checksum());
    }

    /** Takes a line out, unless somebody has changed it since the person saw it. */
    @Transactional
    public Kept<CostLine> remove(Site site, int number, Typing typing) {
        var proForma = open(site);
        var line = proForma.line(number);
        proForma.requireWritable();
        if (!line.getChecksum().equals(typing.seen()) && (line.getSaved() == null || !line.getSaved().isFrom(typing.page()))) {
            return new Kept<>(Kept.Outcome.OVERTAKEN, line, line.getChecksum(), line.getSaved());
        }
        line.remove(now(typing.page()));
        revisions.keep(proForma, line.getPlace(), Map.of("State", "Removed"), "", false);
        return new Kept<>(Kept.Outcome.SAVED, line, line.getChecksum(), line.getSaved());
    }

    /** Puts a line that was taken out back to where it was. */
    @Transactional
    public void putBack(Site site, int number) {
        var proForma = open(site);
        var line = proForma.line(number);
        line.putBack(now(""));
        revisions.keep(proForma, line.getPlace(), Map.of("State", "Put back"), "", false);
    }

    private <T> Kept<T> put(CostProForma proForma, Part<T> part, Typing typing, Supplier<String> after) {
        boolean changed = !part.now().equals(part.before());
        boolean stale = !(part.saved() != null && part.saved().isFrom(typing.page())) && !part.before().equals(typing.seen());
        boolean touched = !part.now().equals(typing.seen());
        if (!proForma.isWritable() || changed && stale && touched) {
            if (changed && touched) {
                revisions.keep(proForma, part.place(), part.fields(), typing.page(), true);
            }
            return new Kept<>(proForma.isWritable() ? Kept.Outcome.OVERTAKEN : Kept.Outcome.CLOSED, part.part(), part.before(), part.saved());
        }
        var saved = part.saved();
        if (changed && !stale) {
            saved = now(typing.page());
            part.write().accept(saved);
            revisions.keep(proForma, part.place(), part.fields(), typing.page(), false);
            db.flush();
        }
        return new Kept<>(Kept.Outcome.SAVED, part.part(), after.get(), saved);
    }

    /**
     * The pro-forma as it stands, in which nobody else writes until this transaction ends.
     *
     * @throws NotFound if there is none, or the person is not of the site's team
     * @throws org.quarterdeck.shared.Refused if the person may only read it
     */
    @Transactional
    public CostProForma open(Site site) {
        require(site);
        db.createNativeQuery("select id from cost_pro_forma where site_id = ?1 for update").setParameter(1, site.getId()).getResultList();
        return costs.draft(site).orElseThrow(NotFound::new);
    }

    private void require(Site site) {
        Access.see(CostPolicy.mayReadDraft(current.get(), site));
        Access.require(CostPolicy.mayWrite(current.get(), site));
    }

    private boolean isMine(Person by) {
        return by != null && by.getId().equals(person().getId());
    }

    private LastSaved now(String page) {
        return new LastSaved(clock.instant(), db.getReference(Person.class, person().getId()), page);
    }

    private Person person() {
        return current.get().person();
    }
}
