package org.quarterdeck.theme.codebook;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

/** Opens a codebook for one change at a time, and writes down each with its reason and what every theme was. */
@ApplicationScoped
public class CodebookLog {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    Clock clock;
    @Inject
    Event<CodebookChanged> changed;

    /** What a programme's codebook is when it is read in is its first version. */
    void read(@Observes @Priority(310) ProgrammeRead programme) {
        db.createQuery("select t from Theme t where t.codebook.programme.id = :programme", Theme.class)
                .setParameter("programme", programme.programme().getId()).getResultList().forEach(theme -> db.persist(ThemeRevision.of(theme)));
        db.flush();
    }

    /**
     * The codebook in use, for changing it. Whoever else wants to change it waits until this transaction ends.
     *
     * @throws NotFound if the person may not know of it
     * @throws org.quarterdeck.shared.Refused if they may not change it
     */
    @Transactional
    public Codebook open(Programme programme) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), programme));
        Access.require(ThemePolicy.mayChangeCodebook(current.get(), programme));
        db.createQuery("select b from Codebook b where b.programme.id = :programme", Codebook.class)
                .setParameter("programme", programme.getId()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return codebooks.current(programme);
    }

    /**
     * Tells what a theme is, so that a form can say later what it was opened with. Its place is not part of it.
     *
     * @return a SHA-256
     */
    public static String seen(Theme theme) {
        return Checksum.sha256(ThemeRevision.of(theme).fields().toString());
    }

    /** @throws ThemeChangedMeanwhile if the theme is not what the person had before them */
    @Transactional
    public void requireSeen(Theme theme, String seen) {
        if (!seen(theme).equals(seen)) {
            throw new ThemeChangedMeanwhile(theme, db.createQuery("""
                    select c from CodebookChange c join fetch c.by where c.codebook.id = :codebook
                    and (c.theme.id = :theme or c.kind = :imported) order by c.number desc""", CodebookChange.class)
                    .setParameter("codebook", theme.getCodebook().getId()).setParameter("theme", theme.getId())
                    .setParameter("imported", ChangeKind.IMPORTED).setMaxResults(1).getResultStream()
                    .map(change -> change.getBy().getName()).findFirst().orElse("Somebody"));
        }
    }

    /**
     * Makes what was changed the codebook's next version.
     *
     * @param theme the one that was changed, or null for several
     */
    @Transactional
    public CodebookChange keep(Codebook codebook, ChangeKind kind, Theme theme, List<String> others, String reason) {
        codebook.change();
        var change = new CodebookChange(codebook, kind, theme, others, reason, current.get().person(), clock.instant());
        db.persist(change);
        db.flush();
        revise(codebook);
        changed.fire(new CodebookChanged(codebook.getId(), codebook.getNumber(), kind, current.get().person().getId()));
        return change;
    }

    private void revise(Codebook codebook) {
        var open = db.createQuery("select r from ThemeRevision r where r.codebookId = :codebook and r.until is null", ThemeRevision.class)
                .setParameter("codebook", codebook.getId()).getResultStream().collect(Collectors.toMap(ThemeRevision::getThemeId, r -> r));
        for (var theme : codebook.getThemes()) {
            var revision = ThemeRevision.of(theme);
            var before = open.get(theme.getId());
            if (before == null || !before.isSame(revision)) {
                if (before != null) {
                    before.end(codebook.getNumber());
                }
                db.persist(revision);
            }
        }
        db.flush();
    }

    /**
     * Puts all themes into an order.
     *
     * @param order each theme of the codebook, before those under it
     */
    @Transactional
    public void arrange(List<Theme> order) {
        db.flush();
        var moved = order.stream().filter(theme -> theme.getOrdinal() != order.indexOf(theme) + 1).toList();
        if (!moved.isEmpty()) {
            db.createQuery("update Theme t set t.ordinal = -t.ordinal where t.id in :moved")
                    .setParameter("moved", moved.stream().map(Theme::getId).toList()).executeUpdate();
            moved.forEach(theme -> theme.place(order.indexOf(theme) + 1));
            db.flush();
        }
    }
}
