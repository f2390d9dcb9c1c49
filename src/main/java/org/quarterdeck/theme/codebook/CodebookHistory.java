package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

/** Looks back: what was changed and why, what a version was, and what became of codings. */
@ApplicationScoped
public class CodebookHistory {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** All changes, newest first. */
    @Transactional
    public List<CodebookChange> changes(Codebook codebook) {
        requireReader(codebook);
        return db.createQuery("""
                select c from CodebookChange c join fetch c.by left join fetch c.theme
                where c.codebook.id = :codebook order by c.number desc""", CodebookChange.class)
                .setParameter("codebook", codebook.getId()).getResultList();
    }

    /** The changes of a theme, and those in which another was merged into it or split into it, newest first. */
    @Transactional
    public List<CodebookChange> changes(Theme theme) {
        return changes(theme.getCodebook()).stream().filter(change -> theme.getId().equals(change.getTheme() == null ? null : change.getTheme().getId())
                || change.getKind() != ChangeKind.MOVED && change.getOthers().contains(theme.getCode())).toList();
    }

    /**
     * The themes as they were in a version, in their order.
     *
     * @throws NotFound if there is no such version
     */
    @Transactional
    public List<ThemeRevision> version(Codebook codebook, int number) {
        requireReader(codebook);
        var themes = db.createQuery("""
                select r from ThemeRevision r where r.codebookId = :codebook and r.since <= :number
                and (r.until is null or r.until > :number) order by r.place""", ThemeRevision.class)
                .setParameter("codebook", codebook.getId()).setParameter("number", number).getResultList();
        Access.see(!themes.isEmpty() && number <= codebook.getNumber());
        return themes;
    }

    /** What each theme has been, by the versions from which on it was so and then in their order. */
    @Transactional
    public List<ThemeRevision> revisions(Codebook codebook) {
        requireReader(codebook);
        return db.createQuery("select r from ThemeRevision r where r.codebookId = :codebook order by r.since, r.place, r.themeId", ThemeRevision.class)
                .setParameter("codebook", codebook.getId()).getResultList();
    }

    /** What is different in a version from an earlier one. */
    @Transactional
    public List<VersionDifference> compare(Codebook codebook, int earlier, int later) {
        return VersionDifference.between(version(codebook, Math.min(earlier, later)), version(codebook, Math.max(earlier, later)));
    }

    /** Number of codings that count under each theme, by its code. */
    @Transactional
    public Map<String, Long> counts(Codebook codebook) {
        requireReader(codebook);
        return db.createQuery("""
                select c.countedUnder.code, count(c) from Coding c where c.countedUnder.codebook.id = :codebook and c.standing = :counted
                group by c.countedUnder.code""", Object[].class).setParameter("codebook", codebook.getId())
                .setParameter("counted", CodingStanding.COUNTED).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    @Transactional
    public ThemeCounts counts(Theme theme) {
        requireReader(theme.getCodebook());
        var madeAs = count("c.theme.code", "c.countedUnder.id", theme);
        return new ThemeCounts(madeAs.stream().mapToLong(ThemeCounts.Count::number).sum(), madeAs,
                count("c.round.code", "c.countedUnder.id", theme),
                count("c.countedUnder.code", "c.theme.id", theme));
    }

    private List<ThemeCounts.Count> count(String by, String where, Theme theme) {
        return db.createQuery("select " + by + ", count(c) from Coding c where " + where + " = :theme and c.standing = :counted group by " + by + " order by " + by, Object[].class)
                .setParameter("theme", theme.getId()).setParameter("counted", CodingStanding.COUNTED).getResultStream()
                .map(ThemeCounts.Count::of).toList();
    }

    private void requireReader(Codebook codebook) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), codebook.getProgramme()));
    }
}
