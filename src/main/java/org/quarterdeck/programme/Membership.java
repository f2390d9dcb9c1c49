package org.quarterdeck.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.quarterdeck.account.Person;

/** A person's role in a programme or at one of its sites. */
@Entity
public class Membership {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @Enumerated(EnumType.STRING)
    private Role role;

    protected Membership() {
    }

    private Membership(Person person, Programme programme, Site site, Role role) {
        this.person = person;
        this.programme = programme;
        this.site = site;
        this.role = role;
    }

    public static Membership ofSite(Person person, Site site, Role role) {
        if (!role.isOfSite()) {
            throw new IllegalArgumentException(role + " is not a role of a site");
        }
        return new Membership(person, site.getProgramme(), site, role);
    }

    public static Membership ofProgramme(Person person, Programme programme, Role role) {
        if (role.isOfSite()) {
            throw new IllegalArgumentException(role + " is a role of a site");
        }
        return new Membership(person, programme, null, role);
    }

    public Person getPerson() {
        return person;
    }

    public Programme getProgramme() {
        return programme;
    }

    public Site getSite() {
        return site;
    }

    public Role getRole() {
        return role;
    }
}
