package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** The accounts of the installation, for its administrators. To others there is nothing here. */
@ApplicationScoped
public class Accounts {
    public static final int PAGE = 50;

    @Inject
    EntityManager db;
    @Inject
    CurrentPerson current;

    /** @throws NotFound for who is not an administrator */
    @Transactional
    public long count() {
        Access.see(AccountPolicy.mayAdminister(current.get()));
        return db.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }

    /**
     * People by their address, {@link #PAGE} at a time.
     *
     * @param page from 1
     * @throws NotFound for who is not an administrator
     */
    @Transactional
    public List<Person> page(int page) {
        Access.see(AccountPolicy.mayAdminister(current.get()));
        return db.createQuery("select p from Person p order by p.email", Person.class)
                .setFirstResult((page - 1) * PAGE).setMaxResults(PAGE).getResultList();
    }
}
