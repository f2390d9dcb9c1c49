package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceShelf;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** The ratings that evaluators give, with a rationale and links to the evidence. */
@ApplicationScoped
public class Moderation {
    private static final int MOST_LINKS = 40;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    RatingBook book;
    @Inject
    RatingDrafts drafts;
    @Inject
    EvidenceShelf shelf;
    @Inject
    Clock clock;
    @Inject
    Event<RatingModerated> moderated;

    /**
     * An evaluator's rating of a site on a factor.
     *
     * @param level number of the level
     * @param evidence keys of what is offered or was linked to before
     * @param seen when the moderated rating was given that the evaluator had before their eyes, null where there was none
     * @throws Invalid if the level or the rationale is missing, the round is published, something linked to is not there, or
     *         somebody else has rated since
     */
    @Transactional
    public Rating moderate(Site site, Round round, Factor factor, Integer level, String rationale, Collection<String> evidence, Instant seen) {
        requireEvaluator(site, round);
        book.requireOpen(round, factor.getFramework());
        var chosen = factor.getFramework().level(level).orElseThrow(() -> new Invalid("level", "Select the level that fits best"));
        var why = PlainText.normalise("rationale", rationale);
        if (why.isEmpty()) {
            throw new Invalid("rationale", "Enter a rationale");
        }
        var found = book.find(site, round, factor);
        refuseIfRatedSince(found, seen);
        var links = links(site, round, found, evidence);
        var rating = found.orElseGet(() -> book.open(site, round, factor));
        var revision = rating.moderate(chosen, why, current.get().person(), clock.instant());
        db.persist(revision);
        rating.givenIn(revision);
        links.forEach(link -> db.persist(new RatingEvidence(revision, link)));
        db.flush();
        drafts.drop(place(site, round, factor));
        moderated.fire(new RatingModerated(rating.getId(), current.get().person().getId()));
        return rating;
    }

    private static void refuseIfRatedSince(Optional<Rating> found, Instant seen) {
        found.filter(rating -> rating.getModerated() != null && !rating.getModeratedAt().equals(seen)).ifPresent(rating -> {
            throw new Invalid("level", "Somebody has rated this since you opened the page: " + rating.getModerated().getLabel()
                    + ". Read what they wrote, then save again if you want yours to take its place");
        });
    }

    /** What was linked to before keeps the words that it had then. */
    private List<EvidenceLink> links(Site site, Round round, Optional<Rating> found, Collection<String> keys) {
        var known = new LinkedHashMap<String, EvidenceLink>();
        linked(found).forEach(link -> known.put(link.getKey(), link));
        if (!known.keySet().containsAll(keys)) {
            shelf.offer(site, round).forEach(offered -> known.putIfAbsent(offered.key(), new EvidenceLink(offered)));
        }
        var links = new ArrayList<EvidenceLink>();
        for (var key : keys) {
            if (!known.containsKey(key)) {
                throw new Invalid("evidence", "Something that you link to is not there any more. Choose the evidence again");
            }
            links.add(known.get(key));
        }
        if (links.size() > MOST_LINKS) {
            throw new Invalid("evidence", "Link to " + MOST_LINKS + " pieces of evidence or fewer");
        }
        return links;
    }

    private List<EvidenceLink> linked(Optional<Rating> found) {
        return found.map(Rating::getGivenIn).map(revision -> db.createQuery(
                "select e from RatingEvidence e where e.revision.id = :revision order by e.id", RatingEvidence.class)
                .setParameter("revision", revision).getResultStream().map(RatingEvidence::getLink).toList()).orElse(List.of());
    }

    /** What can be linked to for a site at a round. */
    @Transactional
    public List<Evidence> offered(Site site, Round round) {
        requireEvaluator(site, round);
        return shelf.offer(site, round);
    }

    /** What the evaluator has typed about a factor and not saved. */
    @Transactional
    public Optional<Typed> draft(Site site, Round round, Factor factor) {
        requireEvaluator(site, round);
        return drafts.find(place(site, round, factor));
    }

    @Transactional
    public void keepDraft(Site site, Round round, Factor factor, Map<String, String> typed) {
        requireEvaluator(site, round);
        drafts.keep(place(site, round, factor), typed);
    }

    @Transactional
    public void dropDraft(Site site, Round round, Factor factor) {
        requireEvaluator(site, round);
        drafts.drop(place(site, round, factor));
    }

    private String place(Site site, Round round, Factor factor) {
        return RatingDrafts.place("moderate", site.getId(), round.getId(), factor.getId(), current.get().person());
    }

    private void requireEvaluator(Site site, Round round) {
        Access.see(RatingPolicy.maySee(current.get(), site, false));
        Access.require(RatingPolicy.mayModerate(current.get(), site, round));
    }
}
