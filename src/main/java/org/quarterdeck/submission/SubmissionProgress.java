package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;

/** How far sites are with their Living Documents, in a number of statements that does not grow with the sites. */
@ApplicationScoped
public class SubmissionProgress {
    private static final String WITH_SITE_AND_ROUND = """
            select distinct s from Submission s join fetch s.site join fetch s.site.programme join fetch s.round
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;

    /** What the person's own sites write at a round, with its answers; by the site's code. */
    @Transactional
    public List<Submission> own(Round round) {
        var sites = current.get().ownSites(round.getProgramme()).stream().map(Site::getId).toList();
        return sites.isEmpty() ? List.of() : db.createQuery(WITH_SITE_AND_ROUND + """
                join fetch s.answers a join fetch a.question
                where s.round.id = :round and s.site.id in :sites order by s.site.code, a.question.ordinal""", Submission.class)
                .setParameter("round", round.getId()).setParameter("sites", sites).getResultStream()
                .filter(submission -> SubmissionPolicy.mayReadDraft(current.get(), submission)).toList();
    }

    /** The submissions of a site, by round. */
    @Transactional
    public List<Submission> ofSite(Site site) {
        return db.createQuery(WITH_SITE_AND_ROUND + "where s.site.id = :site order by s.round.ordinal", Submission.class)
                .setParameter("site", site.getId()).getResultStream()
                .filter(submission -> SubmissionPolicy.maySee(current.get(), submission)).toList();
    }

    /**
     * How complete the documents of several sites are at a round, by the id of the site and by what they submitted last; a site
     * that the round does not ask is left out.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not know of the documents of any one of them
     */
    @Transactional
    public Map<Long, Completeness> completeness(Round round, Collection<Site> sites) {
        sites.forEach(site -> Access.see(SubmissionPolicy.mayReadSubmitted(current.get(), site)));
        var places = sites.stream().map(Site::getId).toList();
        if (places.isEmpty()) {
            return Map.of();
        }
        var counts = ofRound("""
                select a.version.id, a.complete, count(a) from SubmittedAnswer a
                where a.version.submission.round.id = :round and a.version.submission.site.id in :sites
                group by a.version.id, a.complete""", round, places);
        var last = ofRound("""
                select v.submission.id, v.id, v.number, v.submittedAt, v.sha256 from SubmittedVersion v
                where v.submission.round.id = :round and v.submission.site.id in :sites and v.withdrawnAt is null order by v.number""", round, places)
                .stream().collect(Collectors.toMap(row -> (Long) row[0], Function.identity(), (earlier, later) -> later));
        return ofRound("""
                select s.site.id, s.id, s.state, s.extendedTo from Submission s where s.round.id = :round and s.site.id in :sites""", round, places)
                .stream().collect(Collectors.toMap(row -> (Long) row[0], row -> completeness(row, round, last.get((Long) row[1]), counts)));
    }

    private List<Object[]> ofRound(String query, Round round, List<Long> sites) {
        return db.createQuery(query, Object[].class).setParameter("round", round.getId()).setParameter("sites", sites).getResultList();
    }

    private static Completeness completeness(Object[] submission, Round round, Object[] version, List<Object[]> counts) {
        var state = (SubmissionState) submission[2];
        var dueOn = submission[3] == null ? round.getDueOn() : (LocalDate) submission[3];
        if (version == null) {
            return new Completeness(state, dueOn, 0, null, "", 0, 0);
        }
        var own = counts.stream().filter(row -> row[0].equals(version[1])).toList();
        return new Completeness(state, dueOn, (Integer) version[2], (Instant) version[3], (String) version[4],
                own.stream().filter(row -> (Boolean) row[1]).mapToInt(row -> ((Long) row[2]).intValue()).sum(),
                own.stream().mapToInt(row -> ((Long) row[2]).intValue()).sum());
    }

    /**
     * The board of all sites and opened rounds.
     *
     * @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme
     */
    @Transactional
    public RoundsBoard board(Programme programme) {
        Access.require(SubmissionPolicy.maySeeBoard(current.get(), programme));
        var rounds = programmes.rounds(programme).stream().filter(Round::isOpened).toList();
        return new RoundsBoard(rounds, programmes.sites(programme), db.createQuery("""
                select new org.quarterdeck.submission.BoardCell(s.site.id, s.round.id, s.round.dueOn, s.extendedTo, s.state, s.firstSubmittedAt)
                from Submission s where s.site.programme.id = :programme""", BoardCell.class)
                .setParameter("programme", programme.getId()).getResultList());
    }
}
