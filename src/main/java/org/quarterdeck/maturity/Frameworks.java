package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds what sites are rated against. */
@ApplicationScoped
public class Frameworks {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** The framework of a programme with its factors and levels, for a member. Everyone in a programme may read it. */
    @Transactional
    public Framework find(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return of(programme);
    }

    /** The same with what each level means for one factor. */
    @Transactional
    public Factor factor(Programme programme, String code) {
        var factor = find(programme).factor(code);
        factor.readDescriptors();
        return factor;
    }

    Framework of(Programme programme) {
        var framework = db.createQuery("""
                select f from Framework f join fetch f.programme join fetch f.factors
                where f.programme.id = :programme order by f.number desc""", Framework.class)
                .setParameter("programme", programme.getId()).getResultStream().findFirst().orElseThrow(NotFound::new);
        framework.getLevels().size();
        return framework;
    }
}
