package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.PassageCoded;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;
import org.quarterdeck.theme.ThemeState;

/** Splits a theme into several, and sorts its passages: until somebody has sorted one, it counts under the theme that was split. */
@ApplicationScoped
public class Splitting {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    CodebookLog log;
    @Inject
    CodebookEditing editing;
    @Inject
    CodingsAside aside;
    @Inject
    Clock clock;
    @Inject
    Event<PassageCoded> coded;

    /**
     * Splits a theme. New parts stand after it, with its kind, colour and symbol.
     *
     * @param existing codes of themes that there are
     * @param made themes to add; those left empty are none
     * @throws Invalid if there are fewer than two parts, or one of them cannot be
     */
    @Transactional
    public void split(Programme programme, String code, Collection<String> existing, List<NewPart> made, String seen, String reason) {
        var codebook = log.open(programme);
        var theme = CodebookEditing.find(codebook, code);
        log.requireSeen(theme, seen);
        CodebookEditing.requireInUse(codebook, theme);
        var given = made.stream().filter(part -> !part.isEmpty()).toList();
        var codes = new ArrayList<>(existing);
        codes.addAll(given.stream().map(part -> ThemeWords.code(part.code())).toList());
        if (theme.isGrouping() || codes.size() < 2) {
            throw new Invalid("parts", theme.isGrouping() ? "This theme groups others and has no passages to split" : "Choose or add at least two parts");
        }
        existing.forEach(part -> codebook.theme(part).filter(Theme::isCodable).filter(one -> !one.equals(theme))
                .orElseThrow(() -> new Invalid("parts", "Choose parts that are in use and take passages")));
        var why = ThemeWords.reason(reason);
        for (int i = given.size() - 1; i >= 0; i--) {
            add(codebook, theme, given.get(i));
        }
        theme.split();
        log.keep(codebook, ChangeKind.SPLIT, theme, codes, why);
    }

    private void add(Codebook codebook, Theme theme, NewPart part) {
        var words = new ThemeWords(part.name(), theme.getKind(), false, part.definition(), "", "", "", theme.getColour(), theme.getSymbol());
        editing.add(codebook, part.code(), words.checked(), new Place(theme.getParent() == null ? "" : theme.getParent().getCode(), theme.getCode()));
    }

    /** The themes into which a theme was split, or into which those were merged since; none where it was not split. */
    @Transactional
    public List<Theme> parts(Theme theme) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), theme.getCodebook().getProgramme()));
        return change(theme).stream().flatMap(change -> change.getOthers().stream())
                .flatMap(code -> theme.getCodebook().theme(code).map(Merging::end).stream()).filter(Theme::isCodable).distinct().toList();
    }

    /** The change that split a theme; nothing where it is not split. */
    Optional<CodebookChange> change(Theme theme) {
        return theme.getState() != ThemeState.SPLIT ? Optional.empty() : db.createQuery("""
                select c from CodebookChange c where c.theme.id = :theme and c.kind = :split order by c.number desc""", CodebookChange.class)
                .setParameter("theme", theme.getId()).setParameter("split", ChangeKind.SPLIT).setMaxResults(1).getResultStream().findFirst();
    }

    /** The passages that still count under a theme, by round, site and place. */
    @Transactional
    public List<Coding> waiting(Theme theme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), theme.getCodebook().getProgramme()));
        return db.createQuery("""
                select c from Coding c join fetch c.version join fetch c.version.submission join fetch c.site join fetch c.round
                join fetch c.question join fetch c.theme join fetch c.coder
                where c.countedUnder.id = :theme and c.standing = :counted
                order by c.round.ordinal, c.site.pseudonym, c.question.ordinal, c.passage.start, c.id""", Coding.class)
                .setParameter("theme", theme.getId()).setParameter("counted", CodingStanding.COUNTED).getResultList();
    }

    /**
     * Whether the person may sort passages: they make codings.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of codings
     */
    @Transactional
    public boolean maySort(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        return ThemePolicy.mayCode(current.get(), programme);
    }

    /**
     * Gives a passage of a theme that was split to some of its parts. The new codings continue the old one, which stays as it
     * was made and counts no more.
     *
     * @param parts codes of the parts; none means that the passage belongs to none of them
     * @throws Invalid if a part is none, the passage was sorted before, or it belongs nowhere and is quoted in a summary
     */
    @Transactional
    public void sort(Programme programme, String code, long coding, Collection<String> parts) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        Access.require(ThemePolicy.mayCode(current.get(), programme));
        var theme = CodebookEditing.find(codebooks.current(programme), code);
        db.refresh(theme, LockModeType.PESSIMISTIC_WRITE);
        var change = change(theme).orElseThrow(() -> new Invalid("parts", "This theme is not split"));
        var chosen = parts(theme).stream().filter(part -> parts.contains(part.getCode())).toList();
        if (chosen.size() != parts.size()) {
            throw new Invalid("parts", "The parts have changed meanwhile. Choose again");
        }
        var old = db.find(Coding.class, coding, LockModeType.PESSIMISTIC_WRITE);
        if (old == null || !old.getSite().getProgramme().getId().equals(programme.getId())) {
            throw new NotFound();
        } else if (!old.isCounted() || !old.getCountedUnder().getId().equals(theme.getId())) {
            throw new Invalid("parts", "Somebody has sorted this passage meanwhile");
        } else if (chosen.isEmpty() && aside.isQuoted(coding)) {
            throw new Invalid("parts", "This passage is quoted in a thematic summary. Take the quotation out of it first");
        }
        var kept = chosen.stream().map(part -> continued(old, part)).toList();
        aside.set(change, Map.of(coding, kept.stream().findFirst()));
    }

    /** The coding of the same passage that counts under a part, made if there is none. */
    private long continued(Coding old, Theme part) {
        return db.createQuery("""
                select min(c.id) from Coding c where c.countedUnder.id = :part and c.standing = :counted and c.version.id = :version
                and c.question.id = :question and c.passage.start = :start and c.passage.end = :end""", Long.class)
                .setParameter("part", part.getId()).setParameter("counted", CodingStanding.COUNTED)
                .setParameter("version", old.getVersion().getId()).setParameter("question", old.getQuestion().getId())
                .setParameter("start", old.getPassage().start()).setParameter("end", old.getPassage().end())
                .getResultStream().filter(Objects::nonNull).findFirst().orElseGet(() -> {
                    var coding = old.continuedAs(part, current.get().person(), clock.instant());
                    db.persist(coding);
                    coded.fire(new PassageCoded(coding.getId(), coding.getVersion().getSubmission().getId(), part.getCode(), coding.getCoder().getId()));
                    return coding.getId();
                });
    }
}
