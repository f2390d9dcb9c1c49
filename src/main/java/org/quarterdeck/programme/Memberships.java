package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;

/** Who is what in which programme. */
@ApplicationScoped
public class Memberships {
    @Inject
    EntityManager db;

    /** What a person is everywhere, in one statement. */
    @Transactional
    public Standing standingOf(Person person) {
        return new Standing(person, db.createQuery("""
                select m from Membership m join fetch m.programme left join fetch m.site
                where m.person.id = :person order by m.programme.code, m.role, m.id""", Membership.class)
                .setParameter("person", person.getId()).getResultList());
    }

    /** The people with this role in the programme. */
    @Transactional
    public List<Person> withRole(Programme programme, Role role) {
        return db.createQuery("""
                select m.person from Membership m
                where m.programme.id = :programme and m.role = :role order by m.person.email""", Person.class)
                .setParameter("programme", programme.getId()).setParameter("role", role).getResultList();
    }

    /** Those who evaluate the programme, by name, as one chooses among them. */
    @Transactional
    public List<Person> evaluators(Programme programme) {
        return withRole(programme, Role.EVALUATOR).stream().sorted(Comparator.comparing(Person::getName).thenComparing(Person::getEmail)).toList();
    }

    /** The whole team of a site, those who lead it first. */
    @Transactional
    public List<Person> team(Site site) {
        return Stream.concat(withRole(site, Role.LEAD).stream(), withRole(site, Role.CONTRIBUTOR).stream()).distinct().toList();
    }

    /** The people of a site's team with this role. */
    @Transactional
    public List<Person> withRole(Site site, Role role) {
        return db.createQuery("""
                select m.person from Membership m
                where m.site.id = :site and m.role = :role order by m.person.email""", Person.class)
                .setParameter("site", site.getId()).setParameter("role", role).getResultList();
    }
}
