package org.quarterdeck.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds what the current person may know of programmes, sites and rounds. */
@ApplicationScoped
public class Programmes {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Memberships memberships;

    /** The programmes that the person belongs to, by code. */
    @Transactional
    public List<Programme> mine() {
        return current.get().memberships().stream().map(Membership::getProgramme).distinct().toList();
    }

    /** @throws NotFound if the person does not belong to such a programme */
    @Transactional
    public Programme programme(String code) {
        return mine().stream().filter(programme -> programme.getCode().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the person may not know of such a site */
    @Transactional
    public Site site(String programmeCode, String siteCode) {
        var programme = programme(programmeCode);
        var site = db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme and s.code = :code", Site.class)
                .setParameter("programme", programme.getId()).setParameter("code", siteCode)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(ProgrammePolicy.maySee(current.get(), site));
        return site;
    }

    /** The sites that the person may know of, by code. */
    @Transactional
    public List<Site> sites(Programme programme) {
        if (!ProgrammePolicy.maySeeAllSites(current.get(), programme)) {
            return current.get().ownSites(programme);
        }
        return db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    /** The pilot leads of a site that the person may know of. */
    @Transactional
    public List<Person> leads(Site site) {
        Access.see(ProgrammePolicy.maySee(current.get(), site));
        return memberships.withRole(site, Role.LEAD);
    }

    /** Those who manage a programme that the person belongs to. */
    @Transactional
    public List<Person> managers(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return memberships.withRole(programme, Role.MANAGER);
    }

    /** The rounds in their order. Every member may know the schedule. */
    @Transactional
    public List<Round> rounds(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return db.createQuery("select r from Round r join fetch r.programme where r.programme.id = :programme order by r.ordinal", Round.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    /** @throws NotFound if there is no such round */
    @Transactional
    public Round round(Programme programme, String code) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return db.createQuery("select r from Round r join fetch r.programme where r.programme.id = :programme and r.code = :code", Round.class)
                .setParameter("programme", programme.getId()).setParameter("code", code)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    /** The round that is open now; the last of them where several are. */
    @Transactional
    public Optional<Round> openRound(Programme programme) {
        return rounds(programme).stream().filter(Round::isOpen).reduce((earlier, later) -> later);
    }

    /** The abbreviations that everyone in the programme is expected to know, in alphabetical order. */
    @Transactional
    public List<GlossaryTerm> glossary(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return db.createQuery("select t from GlossaryTerm t where t.programme.id = :programme order by t.term", GlossaryTerm.class)
                .setParameter("programme", programme.getId()).getResultList();
    }
}
