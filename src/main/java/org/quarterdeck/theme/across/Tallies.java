package org.quarterdeck.theme.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.ThemePolicy;

/** Counts what was coded, in the same number of statements for any number of sites. */
@ApplicationScoped
public class Tallies {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The matrix of a round as it stands now, for those who may read codings.
     *
     * @throws NotFound if the person may not know of codings
     */
    @Transactional
    public ThemeMatrix matrix(Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
        return of(round).matrix(codebook(round.getProgramme()));
    }

    @Transactional
    public Tally of(Round round) {
        var submitted = db.createQuery("""
                select s.site from Submission s where s.round.id = :round and s.lastSubmittedAt is not null
                order by s.site.pseudonym""", Site.class).setParameter("round", round.getId()).getResultList();
        var counts = db.createQuery("""
                select c.countedUnder.code, c.site.id, count(c) from Coding c
                where c.round.id = :round and c.standing = :counted group by c.countedUnder.code, c.site.id""", Object[].class)
                .setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED).getResultStream()
                .map(row -> new Tally.Count((String) row[0], (Long) row[1], (Long) row[2])).toList();
        return new Tally(submitted, counts);
    }

    /** The round before, with what was coded in it; nothing for the first round. */
    @Transactional
    public Optional<Round> before(Round round) {
        return db.createQuery("select r from Round r where r.programme.id = :programme and r.ordinal = :ordinal", Round.class)
                .setParameter("programme", round.getProgramme().getId()).setParameter("ordinal", round.getOrdinal() - 1)
                .getResultStream().findFirst();
    }

    @Transactional
    public Codebook codebook(Programme programme) {
        return db.createNamedQuery(Codebook.IN_USE, Codebook.class).setParameter("programme", programme.getId())
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    @Transactional
    public int sites(Programme programme) {
        return db.createQuery("select count(s) from Site s where s.programme.id = :programme", Long.class)
                .setParameter("programme", programme.getId()).getSingleResult().intValue();
    }

    @Transactional
    public List<String> coders(Round round) {
        return db.createQuery("""
                select distinct c.coder.name from Coding c where c.round.id = :round and c.standing = :counted
                order by c.coder.name""", String.class).setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED).getResultList();
    }
}
