package org.quarterdeck.maturity.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quarterdeck.account.People;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Invitation;
import org.quarterdeck.maturity.PartnerInvited;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;

/** A lead's invitations to partners. The link is given once; the portal keeps only the checksum of its key. */
@ApplicationScoped
public class Invitations {
    static final String ADDRESS = "/partner-rating/";
    private static final int MOST = 60;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<PartnerInvited> invited;
    @Inject
    @ConfigProperty(name = "quarterdeck.invitation.days", defaultValue = "21")
    int days;
    @Inject
    @ConfigProperty(name = "quarterdeck.public.url", defaultValue = "http://127.0.0.1")
    String portal;

    /** Those of the site at a round, the latest first. */
    @Transactional
    public List<Invitation> of(Site site, Round round, Framework framework) {
        Access.see(RatingPolicy.maySeeInvitations(current.get(), site));
        return db.createQuery("""
                select i from Invitation i join fetch i.round join fetch i.framework
                where i.site.id = :site and i.round.id = :round and i.framework.id = :framework order by i.id desc""", Invitation.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).setParameter("framework", framework.getId())
                .getResultList();
    }

    /**
     * Asks a partner.
     *
     * @return the link, which cannot be had again
     * @throws Invalid if the address is none or was asked already, or no organisation is given
     */
    @Transactional
    public String invite(Site site, Round round, Framework framework, String email, String organisation) {
        requireLead(site, round);
        var address = PlainText.line("email", email, 254).toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>]+")) {
            throw new Invalid("email", "Enter an e-mail address, like name@example.org");
        }
        var name = PlainText.line("organisation", organisation, 200);
        if (name.isEmpty()) {
            throw new Invalid("organisation", "Select or enter the organisation that they speak for");
        }
        if (framework.isStaged()) {
            throw new Invalid("email", "Partners rate levels. The questions of " + framework.getTitle() + " are for the lead to mark");
        } else if (!framework.isInUse()) {
            throw new Invalid("email", "The programme does not use this framework any more");
        }
        db.lock(db.find(Site.class, site.getId()), LockModeType.PESSIMISTIC_WRITE);
        refuseTwice(of(site, round, framework), address);
        return give(new Invitation(db.getReference(Site.class, site.getId()), db.getReference(Round.class, round.getId()),
                db.getReference(Framework.class, framework.getId()), address, name));
    }

    private void refuseTwice(List<Invitation> before, String address) {
        if (before.stream().anyMatch(each -> each.getEmail().equals(address) && (each.isSent() || each.isOpen(clock.instant())))) {
            throw new Invalid("email", "This address has been asked already. Take the invitation back first if you need a new link");
        } else if (before.size() >= MOST) {
            throw new Invalid("email", "You have asked " + MOST + " times in this round. That is as many as the portal keeps");
        }
    }

    private String give(Invitation invitation) {
        var key = People.randomKey();
        invitation.give(Checksum.sha256(key), current.get().person(), clock.instant(), clock.instant().plus(Duration.ofDays(days)));
        db.persist(invitation);
        db.flush();
        invited.fire(new PartnerInvited(invitation.getId(), false, current.get().person().getId()));
        return portal.replaceAll("/+$", "") + ADDRESS + key;
    }

    /**
     * Takes an invitation back: its link does not work any more.
     *
     * @throws NotFound if the site has no such invitation
     * @throws Invalid if the partner has sent the ratings
     */
    @Transactional
    public void revoke(Site site, Round round, Framework framework, long id) {
        requireLead(site, round);
        var invitation = of(site, round, framework).stream().filter(each -> each.getId() == id).findFirst().orElseThrow(NotFound::new);
        db.lock(invitation, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(invitation);
        if (invitation.isSent()) {
            throw new Invalid("email", invitation.getOrganisation() + " has sent its ratings meanwhile. They stay");
        }
        invitation.revoke(clock.instant());
        invited.fire(new PartnerInvited(id, true, current.get().person().getId()));
    }

    /** Until when a link works that is given now. */
    @Transactional
    public Instant expiry() {
        Access.see(current.get() != null);
        return clock.instant().plus(Duration.ofDays(days));
    }

    private void requireLead(Site site, Round round) {
        Access.see(RatingPolicy.maySee(current.get(), site, false));
        Access.require(RatingPolicy.mayInvite(current.get(), site, round));
    }
}
