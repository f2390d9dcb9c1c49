package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

/** Counts the themes of all rounds of a programme, in as many statements for many sites as for few. */
@ApplicationScoped
public class Trends {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Tallies tallies;

    /** The themes that take codings or were raised, over the rounds in which a site submitted; those who may not know of codings get a refusal. */
    @Transactional
    public OverRounds of(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        var submitted = db.createQuery("""
                select s.round.id, count(s.id) from Submission s where s.round.programme.id = :programme and s.lastSubmittedAt is not null
                group by s.round.id""", Object[].class).setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> Math.toIntExact((Long) row[1])));
        var rounds = programmes.rounds(programme).stream().filter(round -> submitted.containsKey(round.getId()))
                .map(round -> new OverRounds.Column(round, submitted.get(round.getId()))).toList();
        var counts = new HashMap<List<Long>, ThemeCount>();
        db.createQuery("""
                select c.countedUnder.id, c.round.id, count(distinct c.site.id), count(c.id) from Coding c
                where c.round.id in :rounds and c.standing = :counted and c.version.id not in (select v.id from SubmittedVersion v
                where v.submission.round.programme.id = :programme and v.submission.lastSubmittedAt is null)
                group by c.round.id, c.countedUnder.id""", Object[].class).setParameter("programme", programme.getId())
                .setParameter("rounds", rounds.isEmpty() ? List.of(0L) : rounds.stream().map(round -> round.round().getId()).toList())
                .setParameter("counted", CodingStanding.COUNTED).getResultList().forEach(row -> counts.put(
                        List.of((Long) row[0], (Long) row[1]), new ThemeCount(Math.toIntExact((Long) row[2]), Math.toIntExact((Long) row[3]))));
        return new OverRounds(rounds, rounds.isEmpty() ? List.of() : tallies.codebook(programme).getThemes().stream()
                .map(theme -> row(theme, rounds, counts)).filter(row -> row.theme().isCodable() || isRaised(row)).toList());
    }

    private static OverRounds.Row row(Theme theme, List<OverRounds.Column> rounds, Map<List<Long>, ThemeCount> counts) {
        return OverRounds.Row.of(theme, rounds, rounds.stream()
                .map(round -> counts.getOrDefault(List.of(theme.getId(), round.round().getId()), ThemeCount.NONE)).toList());
    }

    private static boolean isRaised(OverRounds.Row row) {
        return row.cells().stream().anyMatch(cell -> cell.passages() > 0);
    }
}
