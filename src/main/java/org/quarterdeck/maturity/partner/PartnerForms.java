package org.quarterdeck.maturity.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.account.Attempts;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Invitation;
import org.quarterdeck.maturity.PartnerRated;
import org.quarterdeck.maturity.PartnerRating;
import org.quarterdeck.maturity.RatingDrafts;
import org.quarterdeck.maturity.Rehearing;
import org.quarterdeck.maturity.SelfGiven;
import org.quarterdeck.maturity.Typed;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;

/**
 * The form behind a link. Whoever holds the link may fill it in, once; a link that is wrong, used, expired or taken back leads
 * nowhere, and takes as long to. Who tries many wrong links from one place has to wait.
 */
@ApplicationScoped
public class PartnerForms {
    private static final int FREE = 20;

    @Inject
    EntityManager db;
    @Inject
    Attempts attempts;
    @Inject
    RatingDrafts drafts;
    @Inject
    Rehearing rehearing;
    @Inject
    Clock clock;
    @Inject
    Event<PartnerRated> rated;

    /**
     * The invitation that the link stands for, with everything that its page shows; nothing unless it is open.
     *
     * @param place from where somebody tries it
     */
    @Transactional
    public Optional<Invitation> open(String key, String place) {
        var whose = "link " + place;
        boolean waits = attempts.mustWait(whose, FREE);
        var found = db.createQuery("""
                select i from Invitation i join fetch i.site join fetch i.site.programme join fetch i.round join fetch i.framework
                where i.tokenSha256 = :sha256""", Invitation.class)
                .setParameter("sha256", Checksum.sha256(key)).getResultStream().findFirst()
                .filter(invitation -> invitation.isOpen(clock.instant()) && !waits);
        if (found.isEmpty()) {
            attempts.failed(whose);
        }
        return found;
    }

    /** What the factors of the framework and their levels mean. */
    @Transactional
    public Framework framework(Invitation invitation) {
        var framework = db.find(Framework.class, invitation.getFramework().getId());
        framework.getFactors().forEach(factor -> framework.getLevels().forEach(factor::choice));
        return framework;
    }

    /** What was typed and is not sent. */
    @Transactional
    public Optional<Typed> draft(Invitation invitation) {
        return drafts.find(place(invitation));
    }

    /** @throws Invalid if the link is used up meanwhile */
    @Transactional
    public void keepDraft(Invitation invitation, Map<String, String> typed) {
        requireOpen(invitation);
        drafts.keep(place(invitation), typed);
    }

    /**
     * Sends the ratings, which uses up the link.
     *
     * @throws Invalid if nothing is rated, or the link is used up meanwhile
     */
    @Transactional
    public void send(Invitation invitation, List<SelfGiven> given) {
        var open = requireOpen(invitation);
        if (given.isEmpty()) {
            throw new Invalid("", "Rate at least one factor before you send");
        }
        open.send(clock.instant());
        given.forEach(each -> db.persist(new PartnerRating(open, db.getReference(Factor.class, each.factor().getId()), each)));
        db.flush();
        given.forEach(each -> rehearing.hear(open.getSite(), open.getRound(), each.factor()));
        drafts.drop(place(open));
        rated.fire(new PartnerRated(open.getId()));
    }

    private Invitation requireOpen(Invitation invitation) {
        var locked = db.find(Invitation.class, invitation.getId(), LockModeType.PESSIMISTIC_WRITE);
        db.refresh(locked);
        if (!locked.isOpen(clock.instant())) {
            throw new Invalid("", "This link has been used or does not work any more, so nothing was changed");
        }
        return locked;
    }

    private static String place(Invitation invitation) {
        return RatingDrafts.place("partner", invitation.getId());
    }
}
