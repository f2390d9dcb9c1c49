package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeState;

/**
 * Merges a theme into another, and takes them apart again. A coding keeps the theme that its coder gave; a merge changes only
 * under which theme it counts.
 */
@ApplicationScoped
public class Merging {
    @Inject
    EntityManager db;
    @Inject
    CodebookLog log;
    @Inject
    CodingsAside aside;

    /**
     * Lets everything that counts under a theme count under another. A passage that would count twice there counts once.
     *
     * @param into code of the theme that stays
     * @throws Invalid if either takes no codings
     * @throws ThemeChangedMeanwhile if the theme is not what the person had before them
     */
    @Transactional
    public void merge(Programme programme, String code, String into, String seen, String reason) {
        var codebook = log.open(programme);
        var theme = CodebookEditing.find(codebook, code);
        log.requireSeen(theme, seen);
        CodebookEditing.requireInUse(codebook, theme);
        if (theme.isGrouping()) {
            throw new Invalid("into", "This theme groups others and has no passages. Move its themes elsewhere and retire it");
        }
        var other = codebook.theme(into == null ? "" : into).filter(Theme::isCodable).filter(one -> !one.equals(theme))
                .orElseThrow(() -> new Invalid("into", "Select the theme that stays"));
        var why = ThemeWords.reason(reason);
        theme.mergeInto(other);
        var change = log.keep(codebook, ChangeKind.MERGED, theme, List.of(other.getCode()), why);
        aside.set(change, aside.doubled(theme.getId(), other.getId()));
        db.createQuery("update Coding c set c.countedUnder = :other where c.countedUnder.id = :theme")
                .setParameter("other", other).setParameter("theme", theme.getId()).executeUpdate();
    }

    /**
     * Takes a merged theme out of the one into which it was merged. Its codings count under it again, and those that the merge
     * set aside return; what was sorted into the parts of a split since stays there.
     *
     * @throws Invalid if it was not merged, or the theme above it is not in use
     */
    @Transactional
    public void undo(Programme programme, String code, String seen, String reason) {
        var codebook = log.open(programme);
        var theme = CodebookEditing.find(codebook, code);
        log.requireSeen(theme, seen);
        if (theme.getState() != ThemeState.MERGED) {
            throw new Invalid("reason", "The theme is not merged");
        }
        CodebookEditing.requireGroupInUse(theme);
        var why = ThemeWords.reason(reason);
        var into = theme.getMergedInto();
        db.createQuery("update Coding c set c.countedUnder = :theme where c.countedUnder.id = :root and c.theme.id in :made")
                .setParameter("theme", theme).setParameter("root", end(into).getId()).setParameter("made", merged(codebook, theme)).executeUpdate();
        db.createQuery("select max(c.id) from CodebookChange c where c.theme.id = :theme and c.kind = :merged", Long.class)
                .setParameter("theme", theme.getId()).setParameter("merged", ChangeKind.MERGED).getResultStream()
                .filter(Objects::nonNull).forEach(change -> aside.takeBack(List.of(change)));
        theme.restore();
        log.keep(codebook, ChangeKind.RESTORED, theme, List.of(into.getCode()), why);
    }

    /** The theme under which what was merged into this one counts today. */
    static Theme end(Theme theme) {
        return theme.getMergedInto() == null ? theme : end(theme.getMergedInto());
    }

    /** Ids of a theme and of all that were merged into it, directly or by way of others. */
    private static List<Long> merged(Codebook codebook, Theme theme) {
        return codebook.getThemes().stream().filter(other -> {
            var above = other;
            while (above != null && !above.equals(theme)) {
                above = above.getMergedInto();
            }
            return above != null;
        }).map(Theme::getId).toList();
    }
}
