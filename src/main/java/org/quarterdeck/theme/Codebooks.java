package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds the themes that a programme's evaluators code by. */
@ApplicationScoped
public class Codebooks {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The codebook that is in use, with its themes, in one statement.
     *
     * @throws NotFound if the programme has none, or the person may not know of it
     */
    @Transactional
    public Codebook current(Programme programme) {
        Access.see(ThemePolicy.mayReadCodebook(current.get(), programme));
        return db.createNamedQuery(Codebook.IN_USE, Codebook.class)
                .setParameter("programme", programme.getId()).getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
