package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;

/** The ratings that a lead gives the own site. */
@ApplicationScoped
public class SelfRatings {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    RatingBook book;
    @Inject
    RatingDrafts drafts;
    @Inject
    Rehearing rehearing;
    @Inject
    Clock clock;
    @Inject
    Event<SelfRated> rated;

    /**
     * Rates the own site on some factors of a framework. What is said as before changes nothing.
     *
     * @param seen {@link Scorecard#seen} of what the lead had before their eyes
     * @throws RatedMeanwhile if somebody else has rated the site against this framework since
     * @throws org.quarterdeck.shared.Invalid if the framework is not used any more
     */
    @Transactional
    public void rate(Site site, Round round, Framework framework, List<SelfGiven> given, String seen) {
        requireLead(site, round);
        book.requireOpen(round, framework);
        var before = framework.getFactors().stream().map(factor -> book.find(site, round, factor)
                .map(rating -> SelfRating.of(rating, List.of())).orElse(SelfRating.NONE));
        if (!Scorecard.seen(before).equals(seen)) {
            throw new RatedMeanwhile();
        }
        given.forEach(each -> keep(book.open(site, round, each.factor()), each));
    }

    private void keep(Rating rating, SelfGiven given) {
        var asked = new SelfRating(given.level(), given.reason(), given.aspiration(), given.by(), null, List.of(), null);
        if (asked.mark().equals(SelfRating.of(rating, List.of()).mark())) {
            return;
        }
        var who = current.get().person();
        db.persist(rating.rateItself(given, who, clock.instant()));
        db.flush();
        rehearing.hear(rating.getSite(), rating.getRound(), rating.getFactor());
        rated.fire(new SelfRated(rating.getId(), who.getId()));
    }

    /** What the lead has typed and not saved. */
    @Transactional
    public Optional<Typed> draft(Site site, Round round, Framework framework) {
        requireLead(site, round);
        return drafts.find(place(site, round, framework));
    }

    /** Keeps what the lead is typing; the evaluators do not see it before it is saved. */
    @Transactional
    public void keepDraft(Site site, Round round, Framework framework, Map<String, String> typed) {
        requireLead(site, round);
        drafts.keep(place(site, round, framework), typed);
    }

    @Transactional
    public void dropDraft(Site site, Round round, Framework framework) {
        requireLead(site, round);
        drafts.drop(place(site, round, framework));
    }

    private String place(Site site, Round round, Framework framework) {
        return RatingDrafts.place("self", site.getId(), round.getId(), framework.getId(), current.get().person());
    }

    private void requireLead(Site site, Round round) {
        Access.see(RatingPolicy.maySee(current.get(), site, false));
        Access.require(RatingPolicy.maySelfRate(current.get(), site, round));
    }
}
