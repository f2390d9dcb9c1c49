package org.quarterdeck.programme.naming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;

/** The names of a programme, to be looked for in what is to be read by others. */
@ApplicationScoped
public class ProgrammeNames {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * In four statements, however many sites there are.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person may know of all sites
     */
    @Transactional
    public NameCheck of(Programme programme) {
        Access.see(ProgrammePolicy.maySeeAllSites(current.get(), programme));
        return new NameCheck(list(programme, "select s from Site s where s.programme.id = :programme order by s.code", Site.class),
                list(programme, "select distinct p from Site s join s.places p where s.programme.id = :programme", String.class),
                list(programme, "select distinct p.organisation from Partner p where p.site.programme.id = :programme", String.class),
                list(programme, "select distinct m.person.name from Membership m where m.programme.id = :programme", String.class));
    }

    private <T> List<T> list(Programme programme, String query, Class<T> type) {
        return db.createQuery(query, type).setParameter("programme", programme.getId()).getResultList();
    }
}
