package org.quarterdeck.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.version.CostsReturned;
import org.quarterdeck.costing.version.CostsSubmitted;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Role;

/** Tells evaluators what costs were submitted, and teams that theirs were returned. */
@ApplicationScoped
public class CostNotices {
    @Inject
    EntityManager db;
    @Inject
    Memberships memberships;
    @Inject
    Clock clock;

    void submitted(@Observes CostsSubmitted event) {
        var version = db.find(CostVersion.class, event.version());
        var site = version.getProForma().getSite();
        tell(memberships.withRole(site.getProgramme(), Role.EVALUATOR), event.by(), site.getName() + " has submitted its costs"
                + (version.getNumber() == 1 ? "." : " again, as version " + version.getNumber() + "."), version);
    }

    void returned(@Observes CostsReturned event) {
        var version = db.find(CostVersion.class, event.version());
        var site = version.getProForma().getSite();
        tell(memberships.team(site), event.by(), "Your cost pro-forma was returned to you; the reason is with it.", version);
    }

    private void tell(List<Person> people, long except, String text, CostVersion version) {
        people.stream().filter(person -> person.getId() != except)
                .forEach(person -> db.persist(new Notice(person, text, version.getProForma().getAddress(), clock.instant())));
    }
}
