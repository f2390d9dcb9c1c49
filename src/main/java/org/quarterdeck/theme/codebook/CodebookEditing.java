package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeState;

/** Adds, changes, moves, retires and restores themes. Each call makes one version of the codebook and needs a reason. */
@ApplicationScoped
public class CodebookEditing {
    @Inject
    EntityManager db;
    @Inject
    CodebookLog log;

    /**
     * Adds a theme. Its code stays with it for ever.
     *
     * @throws Invalid if the code is no code or is taken, a text cannot be kept, or the place cannot hold it
     */
    @Transactional
    public Theme add(Programme programme, String code, ThemeWords words, Place place, String reason) {
        var codebook = log.open(programme);
        var checked = words.checked();
        var why = ThemeWords.reason(reason);
        place.group(codebook).ifPresent(this::requireRoom);
        var theme = add(codebook, code, checked, place);
        log.keep(codebook, ChangeKind.ADDED, theme, List.of(), why);
        return theme;
    }

    /** Adds a theme as part of a larger change. */
    Theme add(Codebook codebook, String typed, ThemeWords words, Place place) {
        var code = ThemeWords.code(typed);
        codebook.like(code).ifPresent(other -> {
            throw new Invalid("code", other.getTitle() + " has this code. Choose another; a code is never used twice");
        });
        var theme = codebook.add(code, words.name(), words.kind(), place.group(codebook));
        words.writeTo(theme);
        theme.group(words.grouping());
        db.flush();
        log.arrange(place.order(codebook, theme));
        return theme;
    }

    /** @throws Invalid if a theme cannot have others under it */
    void requireRoom(Theme group) {
        if (group.getState() != ThemeState.ACTIVE) {
            throw new Invalid("place", group.getTitle() + " is not in use any more. Select another place");
        } else if (!group.isGrouping() && codings(group) > 0) {
            throw new Invalid("place", group.getTitle() + " has passages and cannot become a group. Split it instead");
        }
    }

    private long codings(Theme theme) {
        return db.createQuery("select count(c) from Coding c where c.theme.id = :theme or c.countedUnder.id = :theme", Long.class)
                .setParameter("theme", theme.getId()).getSingleResult();
    }

    /**
     * Changes what a theme is called, means and looks like; which passages it has stays.
     *
     * @param seen what {@link CodebookLog#seen} told when the person opened the form
     * @throws ThemeChangedMeanwhile if it has changed since
     * @throws Invalid if nothing is different, or a text cannot be kept
     */
    @Transactional
    public Theme change(Programme programme, String code, ThemeWords given, String seen, String reason) {
        var codebook = log.open(programme);
        var theme = find(codebook, code);
        log.requireSeen(theme, seen);
        var words = given.checked();
        var why = ThemeWords.reason(reason);
        if (words.equals(ThemeWords.of(theme))) {
            throw new Invalid("name", "Nothing is different. Change the theme, or go back");
        }
        boolean renamed = !words.name().equals(theme.getName());
        group(codebook, theme, words.grouping());
        words.writeTo(theme);
        log.keep(codebook, renamed ? ChangeKind.RENAMED : ChangeKind.EXPLAINED, theme, List.of(), why);
        return theme;
    }

    private void group(Codebook codebook, Theme theme, boolean grouping) {
        if (grouping && !theme.isGrouping() && codings(theme) > 0) {
            throw new Invalid("grouping", "This theme has passages and cannot become a group. Split it instead");
        } else if (!grouping && theme.isGrouping() && !codebook.under(theme).isEmpty()) {
            throw new Invalid("grouping", "Themes stand under this one. Move them elsewhere first");
        }
        theme.group(grouping);
    }

    /**
     * Moves a theme, with those under it, to another place.
     *
     * @throws Invalid if it stands there already, the place is under the theme itself or too deep, or is no group and has passages
     */
    @Transactional
    public Theme move(Programme programme, String code, Place place, String seen, String reason) {
        var codebook = log.open(programme);
        var why = ThemeWords.reason(reason);
        var theme = find(codebook, code);
        log.requireSeen(theme, seen);
        if (place.equals(Place.of(codebook, theme))) {
            throw new Invalid("place", "The theme stands there already. Select another place");
        }
        var group = place.group(codebook);
        if (!group.equals(Optional.ofNullable(theme.getParent()))) {
            group.ifPresent(this::requireRoom);
        }
        var order = place.order(codebook, theme);
        group.ifPresent(above -> above.group(true));
        log.arrange(order);
        log.keep(codebook, ChangeKind.MOVED, theme, group.map(above -> List.of(above.getCode())).orElse(List.of()), why);
        return theme;
    }

    /**
     * Takes a theme out of use. It keeps its passages, which go on counting under it.
     *
     * @throws Invalid if it is not in use, or themes under it are
     */
    @Transactional
    public void retire(Programme programme, String code, String seen, String reason) {
        var codebook = log.open(programme);
        var why = ThemeWords.reason(reason);
        var theme = find(codebook, code);
        log.requireSeen(theme, seen);
        requireInUse(codebook, theme);
        theme.retire();
        log.keep(codebook, ChangeKind.RETIRED, theme, List.of(), why);
    }

    /** @throws Invalid if it is not retired, or that above it is */
    @Transactional
    public void restore(Programme programme, String code, String seen, String reason) {
        var codebook = log.open(programme);
        var why = ThemeWords.reason(reason);
        var theme = find(codebook, code);
        log.requireSeen(theme, seen);
        if (theme.getState() != ThemeState.RETIRED) {
            throw new Invalid("reason", "The theme is not retired");
        }
        requireGroupInUse(theme);
        theme.restore();
        log.keep(codebook, ChangeKind.RESTORED, theme, List.of(), why);
    }

    static void requireGroupInUse(Theme theme) {
        if (theme.getParent() != null && theme.getParent().getState() != ThemeState.ACTIVE) {
            throw new Invalid("reason", theme.getParent().getTitle() + ", under which it stands, is not in use. Restore that first, or move this theme");
        }
    }

    static void requireInUse(Codebook codebook, Theme theme) {
        if (theme.getState() != ThemeState.ACTIVE) {
            throw new Invalid("reason", theme.getTitle() + " is not in use any more");
        } else if (codebook.under(theme).stream().anyMatch(under -> under.getState() == ThemeState.ACTIVE)) {
            throw new Invalid("reason", "Themes under this one are in use. Retire them or move them elsewhere first");
        }
    }

    /** @throws NotFound if the codebook has no such theme */
    static Theme find(Codebook codebook, String code) {
        return codebook.theme(code).orElseThrow(NotFound::new);
    }
}
