package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;
import org.quarterdeck.theme.ThemeState;

/** Takes a split back as long as nobody has decided anything on the strength of it. */
@ApplicationScoped
public class Rejoining {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    CodebookLog log;
    @Inject
    Splitting splitting;

    /**
     * Puts a theme that was split in use again, with its passages. The themes that the split added are retired; those that there
     * were before stay as they are.
     *
     * @throws Invalid if it is not split, or for the reason that {@link #obstacle} gives
     */
    @Transactional
    public void undo(Programme programme, String code, String seen, String reason) {
        var codebook = log.open(programme);
        var theme = CodebookEditing.find(codebook, code);
        db.refresh(theme, LockModeType.PESSIMISTIC_WRITE);
        log.requireSeen(theme, seen);
        if (theme.getState() != ThemeState.SPLIT) {
            throw new Invalid("reason", "The theme is not split");
        }
        obstacle(theme).ifPresent(why -> {
            throw new Invalid("reason", why);
        });
        CodebookEditing.requireGroupInUse(theme);
        var why = ThemeWords.reason(reason);
        var added = added(theme).stream().filter(part -> part.getState() == ThemeState.ACTIVE).toList();
        added.forEach(Theme::retire);
        theme.restore();
        log.keep(codebook, ChangeKind.REJOINED, theme, added.stream().map(Theme::getCode).toList(), why);
    }

    /** Why the split of a theme cannot be taken back and what can be done instead; nothing where it can. */
    @Transactional
    public Optional<String> obstacle(Theme theme) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), theme.getCodebook().getProgramme()));
        if (sorted(theme) > 0) {
            return Optional.of("Passages have been sorted into the parts, and that work would be lost. Merge the parts into one theme instead");
        }
        return added(theme).stream().flatMap(part -> obstacle(theme, part).stream()).findFirst();
    }

    private Optional<String> obstacle(Theme theme, Theme part) {
        if (coded(part) > 0) {
            return Optional.of("Passages are coded as " + part.getTitle() + ", which the split added. Merge the parts into one theme instead");
        }
        return theme.getCodebook().under(part).stream().anyMatch(under -> under.getState() == ThemeState.ACTIVE)
                ? Optional.of("Themes stand under " + part.getTitle() + ", which the split added. Move them elsewhere first") : Optional.empty();
    }

    private long sorted(Theme theme) {
        return splitting.change(theme).map(change -> db.createQuery("select count(s) from SetAside s where s.change = :change", Long.class)
                .setParameter("change", change.getId()).getSingleResult()).orElse(0L);
    }

    private long coded(Theme part) {
        return db.createQuery("select count(c) from Coding c where c.theme.id = :part or c.countedUnder.id = :part", Long.class)
                .setParameter("part", part.getId()).getSingleResult();
    }

    /** The parts that there were not before the split, in the order of the codebook. */
    private List<Theme> added(Theme theme) {
        return splitting.change(theme).map(change -> db.createQuery("""
                select t from Theme t where t.codebook = :codebook and t.code in :parts and not exists (
                select r from ThemeRevision r where r.themeId = t.id and r.since < :number) order by t.ordinal""", Theme.class)
                .setParameter("codebook", theme.getCodebook()).setParameter("parts", change.getOthers())
                .setParameter("number", change.getNumber()).getResultList()).orElse(List.of());
    }
}
