package org.quarterdeck.maturity.appraisal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.quarterdeck.account.Person;
import org.quarterdeck.maturity.PublishedRounds;
import org.quarterdeck.maturity.RatingDrafts;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.maturity.Typed;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** The strengths and next steps of sites: read with their scorecards, written by evaluators until the round is published. */
@ApplicationScoped
public class Appraisals {
    private static final String WITH_ALL = """
            select a from Appraisal a join fetch a.site join fetch a.site.programme join fetch a.round join fetch a.by where""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    PublishedRounds published;
    @Inject
    RatingDrafts drafts;
    @Inject
    Clock clock;
    @Inject
    Event<AppraisalWritten> written;

    /**
     * What is written of several sites at a round, by the id of the site, as far as the person may read it; in as many
     * statements for many as for one.
     */
    @Transactional
    public Map<Long, Appraisal> of(Round round, Collection<Site> sites) {
        boolean isPublished = isFrozen(round);
        var readable = sites.stream().filter(site -> RatingPolicy.maySeeAppraisal(current.get(), site, round, isPublished)).map(Site::getId).toList();
        return readable.isEmpty() ? Map.of() : db.createQuery(WITH_ALL + " a.round.id = :round and a.site.id in :sites", Appraisal.class)
                .setParameter("round", round.getId()).setParameter("sites", readable).getResultStream()
                .collect(toMap(appraisal -> appraisal.getSite().getId(), Function.identity()));
    }

    /**
     * What was ever written of a site at a round, the latest first.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person may know who wrote what when
     */
    @Transactional
    public List<AppraisalRevision> history(Site site, Round round) {
        Access.see(RatingPolicy.maySeeHistory(current.get(), site));
        return db.createQuery("""
                select v from AppraisalRevision v join fetch v.by
                where v.appraisal.site.id = :site and v.appraisal.round.id = :round order by v.number desc""", AppraisalRevision.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).getResultList();
    }

    /** Whether the round is published, so that nothing of it changes any more. */
    @Transactional
    public boolean isFrozen(Round round) {
        return RatingPolicy.isFrozen(round, published.of(round.getProgramme()));
    }

    /**
     * Writes what a site's strengths and next steps are. What says the same as before changes nothing.
     *
     * @param seen number of what the evaluator had before their eyes, 0 where there was nothing
     * @throws Invalid if a text cannot be kept, the round is published, or somebody else has written since (field {@code seen})
     */
    @Transactional
    public Appraisal write(Site site, Round round, int seen, String strengths, String steps) {
        requireWriter(site, round);
        if (isFrozen(round)) {
            throw new Invalid("strengths", "The scorecards of " + round.getCode() + " are published with its thematic summary and stay as they are. "
                    + "Write it at a later round");
        }
        var words = new AppraisalWords(strengths, steps);
        var appraisal = find(site, round).orElseGet(() -> new Appraisal(db.getReference(Site.class, site.getId()), db.getReference(Round.class, round.getId())));
        if (appraisal.getNumber() != seen) {
            throw new Invalid("seen", "Somebody has written about this site since you opened the page. Compare what it says now with what you have typed, "
                    + "then save again");
        }
        if (appraisal.getNumber() == 0 || !appraisal.getWords().saysTheSameAs(words)) {
            keep(appraisal, words);
        }
        drafts.drop(place(site, round));
        return appraisal;
    }

    private void keep(Appraisal appraisal, AppraisalWords words) {
        var revision = appraisal.write(words, db.getReference(Person.class, current.get().person().getId()), clock.instant());
        db.persist(appraisal);
        db.persist(revision);
        db.flush();
        written.fire(new AppraisalWritten(appraisal.getId(), current.get().person().getId()));
    }

    /** Those who write about one site at the same time wait for each other. */
    private Optional<Appraisal> find(Site site, Round round) {
        db.lock(db.find(Site.class, site.getId()), LockModeType.PESSIMISTIC_WRITE);
        var found = db.createQuery(WITH_ALL + " a.round.id = :round and a.site.id = :site", Appraisal.class)
                .setParameter("round", round.getId()).setParameter("site", site.getId()).getResultStream().findFirst();
        found.ifPresent(db::refresh);
        return found;
    }

    /** What the evaluator has typed and not saved. */
    @Transactional
    public Optional<Typed> draft(Site site, Round round) {
        requireWriter(site, round);
        return drafts.find(place(site, round));
    }

    @Transactional
    public void keepDraft(Site site, Round round, Map<String, String> typed) {
        requireWriter(site, round);
        drafts.keep(place(site, round), typed);
    }

    @Transactional
    public void dropDraft(Site site, Round round) {
        requireWriter(site, round);
        drafts.drop(place(site, round));
    }

    private String place(Site site, Round round) {
        return RatingDrafts.place("appraise", site.getId(), round.getId(), current.get().person());
    }

    private void requireWriter(Site site, Round round) {
        Access.see(RatingPolicy.maySee(current.get(), site, false));
        Access.require(RatingPolicy.mayModerate(current.get(), site, round));
    }
}
