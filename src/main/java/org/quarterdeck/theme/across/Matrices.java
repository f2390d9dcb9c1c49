package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.ThemePolicy;

/** The part of a round's matrix that a page shows: counted by the database, so that 1,600 sites cost little more than 16. */
@ApplicationScoped
public class Matrices {
    static final int SITES = 50;
    private static final String COUNTED = """
             from Coding c %s where c.round.id = :round and c.standing = :counted and c.version.id not in
            (select v.id from SubmittedVersion v where v.submission.round.id = :round and v.submission.lastSubmittedAt is null)
            """;
    private static final String OF_GROUP = " and c.site.id in (select p.id from Site p where p.programme.id = :programme and p.group = :group)";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Tallies tallies;

    /** The analysis groups, by name, with how many of their sites submitted in the round. */
    @Transactional
    public Map<String, Integer> groups(Round round) {
        check(round);
        return db.createQuery("""
                select s.site.group, count(s.id) from Submission s where s.round.id = :round and s.lastSubmittedAt is not null
                group by s.site.group""", Object[].class).setParameter("round", round.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> Math.toIntExact((Long) row[1]), Integer::sum, TreeMap::new));
    }

    /**
     * One page of the sites that submitted, by pseudonym, and all that is wanted of the themes.
     *
     * @param groups as {@link #groups} gives them
     * @param page from 1
     */
    @Transactional
    public Matrix bySite(Round round, MatrixFilter wanted, Map<String, Integer> groups, int page) {
        check(round);
        var sites = sites(round, wanted, page);
        var cells = new HashMap<List<Long>, ThemeCount>();
        counts("c.countedUnder.id, c.site.id, count(c.id)", "", " and c.site.id in :sites group by c.countedUnder.id, c.site.id", round)
                .setParameter("sites", sites.isEmpty() ? List.of(0L) : sites.stream().map(Site::getId).toList())
                .getResultList().forEach(row -> cells.put(List.of((Long) row[0], (Long) row[1]), new ThemeCount(1, number(row[2]))));
        var columns = sites.stream().map(site -> new Matrix.Column(site.getPseudonym(), 1)).toList();
        return matrix(round, wanted, groups, columns, theme -> sites.stream()
                .map(site -> cells.getOrDefault(List.of(theme, site.getId()), ThemeCount.NONE)).toList());
    }

    /** The wanted themes by analysis group. */
    @Transactional
    public Matrix byGroup(Round round, MatrixFilter wanted, Map<String, Integer> groups) {
        check(round);
        var cells = new HashMap<List<Object>, ThemeCount>();
        counts("c.countedUnder.id, p.group, count(distinct p.id), count(c.id)", "join c.site p", " group by c.countedUnder.id, p.group", round)
                .getResultList().forEach(row -> cells.put(List.of(row[0], row[1]), new ThemeCount(number(row[2]), number(row[3]))));
        var columns = groups.entrySet().stream().filter(group -> wanted.group().isEmpty() || wanted.group().equals(group.getKey()))
                .map(group -> new Matrix.Column(group.getKey(), group.getValue())).toList();
        return matrix(round, wanted, groups, columns, theme -> columns.stream()
                .map(group -> cells.getOrDefault(List.of(theme, group.name()), ThemeCount.NONE)).toList());
    }

    private Matrix matrix(Round round, MatrixFilter wanted, Map<String, Integer> groups, List<Matrix.Column> columns,
            Function<Long, List<ThemeCount>> cells) {
        var totals = totals(round, wanted);
        var rows = tallies.codebook(round.getProgramme()).getThemes().stream()
                .filter(theme -> wanted.kind() == null || theme.getKind() == wanted.kind())
                .filter(theme -> theme.isCodable() || totals.containsKey(theme.getId()))
                .map(theme -> new Matrix.Row(theme, totals.getOrDefault(theme.getId(), ThemeCount.NONE), cells.apply(theme.getId()))).toList();
        return new Matrix(wanted.submitted(groups), columns, rows);
    }

    private Map<Long, ThemeCount> totals(Round round, MatrixFilter wanted) {
        boolean ofGroup = !wanted.group().isEmpty();
        var query = counts("c.countedUnder.id, count(distinct c.site.id), count(c.id)", "", (ofGroup ? OF_GROUP : "")
                + " group by c.countedUnder.id", round);
        if (ofGroup) {
            query.setParameter("programme", round.getProgramme().getId()).setParameter("group", wanted.group());
        }
        return query.getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> new ThemeCount(number(row[1]), number(row[2]))));
    }

    private List<Site> sites(Round round, MatrixFilter wanted, int page) {
        return db.createQuery("""
                select p from Submission s join s.site p where s.round.id = :round and s.lastSubmittedAt is not null
                and (:all = true or p.group = :group) order by p.pseudonym""", Site.class).setParameter("round", round.getId())
                .setParameter("all", wanted.group().isEmpty()).setParameter("group", wanted.group())
                .setFirstResult((page - 1) * SITES).setMaxResults(SITES).getResultList();
    }

    private TypedQuery<Object[]> counts(String what, String joins, String rest, Round round) {
        return db.createQuery("select " + what + COUNTED.formatted(joins) + rest, Object[].class)
                .setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED);
    }

    private static int number(Object count) {
        return Math.toIntExact((Long) count);
    }

    private void check(Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
    }
}
