package org.quarterdeck.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;

/** What one person is in all programmes. Every feature's policy asks it; it grants nothing by itself. */
public class Standing {
    private final Person person;
    private final List<Membership> memberships;

    public Standing(Person person, List<Membership> memberships) {
        this.person = person;
        this.memberships = List.copyOf(memberships);
    }

    public Person person() {
        return person;
    }

    public boolean leads(Site site) {
        return is(Role.LEAD, site);
    }

    /** Whether the person is of the site's own team, as its lead or as a contributor. */
    public boolean worksAt(Site site) {
        return is(Role.LEAD, site) || is(Role.CONTRIBUTOR, site);
    }

    public boolean evaluates(Programme programme) {
        return is(Role.EVALUATOR, programme);
    }

    public boolean manages(Programme programme) {
        return is(Role.MANAGER, programme);
    }

    public boolean steers(Programme programme) {
        return is(Role.STEERING, programme);
    }

    public boolean belongsTo(Programme programme) {
        return memberships.stream().anyMatch(membership -> same(membership.getProgramme(), programme));
    }

    public boolean isAdministrator() {
        return person.isAdministrator();
    }

    /** The sites whose team the person belongs to, by code. */
    public List<Site> ownSites(Programme programme) {
        return memberships.stream().filter(membership -> same(membership.getProgramme(), programme))
                .map(Membership::getSite).flatMap(site -> Optional.ofNullable(site).stream())
                .distinct().sorted(Comparator.comparing(Site::getCode)).toList();
    }

    public List<Membership> memberships() {
        return memberships;
    }

    private boolean is(Role role, Site site) {
        return memberships.stream().anyMatch(membership -> membership.getRole() == role
                && membership.getSite() != null && membership.getSite().getId().equals(site.getId()));
    }

    private boolean is(Role role, Programme programme) {
        return memberships.stream().anyMatch(membership -> membership.getRole() == role
                && same(membership.getProgramme(), programme));
    }

    private static boolean same(Programme one, Programme other) {
        return one.getId().equals(other.getId());
    }
}
