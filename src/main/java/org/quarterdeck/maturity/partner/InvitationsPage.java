package org.quarterdeck.maturity.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.maturity.FrameworkPage;
import org.quarterdeck.maturity.Invitation;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Partner;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** The lead asks partners to rate the site, and sees who has. */
@Named
@RequestScoped
public class InvitationsPage {
    private static final String LINK = "org.quarterdeck.partnerLink";
    private static final String OTHER = "other";

    @Inject
    Invitations invitations;
    @Inject
    CurrentStanding current;
    @Inject
    FrameworkPage place;
    @Inject
    Clock clock;

    private List<Invitation> made;
    private String email = "";
    private String organisation = "";
    private String other = "";
    private Link link;

    /**
     * What the lead hands on, shown this once.
     *
     * @param mail opens a message with it
     */
    public record Link(String address, String email, String mail) {
    }

    @PostConstruct
    void load() {
        Access.see(RatingPolicy.maySeeInvitations(current.get(), place.getSite()));
        made = invitations.of(place.getSite(), place.getRound(), place.getFramework());
        String[] given = Faces.getFlashAttribute(LINK);
        link = given == null ? null : new Link(given[0], given[1], mail(given[0], given[1]));
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        place.getSite();
    }

    public void invite() {
        try {
            var address = invitations.invite(place.getSite(), place.getRound(), place.getFramework(), email,
                    organisation.equals(OTHER) ? other : organisation);
            Faces.setFlashAttribute(LINK, new String[] {address, email.strip()});
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    public void revoke(long id) {
        try {
            invitations.revoke(place.getSite(), place.getRound(), place.getFramework(), id);
            Messages.addFlashGlobalInfo("The invitation is taken back. Its link does not work any more");
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    private void refuse(Invalid wrong) {
        var field = wrong.field().equals("organisation") && organisation.equals(OTHER) ? "other" : wrong.field();
        Messages.addError("form:" + field + ":input", "{0}", wrong.getMessage());
    }

    private String mail(String address, String whom) {
        var subject = "How integrated is care in " + place.getSite().getName() + "?";
        var body = "We would like to know how you see it. The link below opens a form; you need no account, and it works once, until "
                + getExpiry() + ".\r\n\r\n" + address + "\r\n\r\nPlease do not pass it on: whoever has it can answer for you.";
        return "mailto:" + encoded(whom) + "?subject=" + encoded(subject) + "&body=" + encoded(body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%40", "@");
    }

    public boolean isInviting() {
        return RatingPolicy.mayInvite(current.get(), place.getSite(), place.getRound()) && place.getFramework().isInUse()
                && !place.getFramework().isStaged();
    }

    public boolean isOpen(Invitation invitation) {
        return invitation.isOpen(clock.instant());
    }

    public String state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    public String day(Invitation invitation) {
        return PortalTime.dayOf(invitation.getInvitedAt());
    }

    public String getExpiry() {
        return PortalTime.dayOf(invitations.expiry());
    }

    public long getSent() {
        return made.stream().filter(Invitation::isSent).count();
    }

    public String getAddress() {
        return place.address("/partners");
    }

    /** The organisations that take part in the pilot, by name. */
    public List<Partner> getPartners() {
        return place.getSite().getPartners();
    }

    public List<Invitation> getMade() {
        return made;
    }

    public Link getLink() {
        return link;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other == null ? "" : other;
    }
}
