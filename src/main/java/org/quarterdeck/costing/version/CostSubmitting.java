package org.quarterdeck.costing.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;

/** A site submits its pro-forma; a manager gives it back. */
@ApplicationScoped
public class CostSubmitting {
    private static final int LONGEST_REASON = 2000;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Costs costs;
    @Inject
    Clock clock;
    @Inject
    Event<CostsSubmitted> submitted;
    @Inject
    Event<CostsReturned> returned;

    /**
     * Freezes what the site has filled in as the next version.
     *
     * @param seen stands for what the lead was shown on the page to check
     * @throws Invalid if something is still to be answered, it is submitted already, or it was changed since it was shown
     */
    @Transactional
    public CostVersion submit(Site site, String seen) {
        Access.see(CostPolicy.mayReadDraft(current.get(), site));
        Access.require(CostPolicy.mayWrite(current.get(), site));
        lock(site);
        var proForma = costs.draft(site).orElseThrow(NotFound::new);
        proForma.requireWritable();
        if (!proForma.getContentChecksum().equals(seen)) {
            throw new Invalid("declared", "Something was changed since this page was shown. Check it again, then submit");
        }
        var version = proForma.submit(person(), clock.instant());
        db.flush();
        submitted.fire(new CostsSubmitted(version.getId(), current.get().person().getId()));
        return version;
    }

    /**
     * What a manager would give back.
     *
     * @throws NotFound if nothing was submitted or the person may not see it
     * @throws org.quarterdeck.shared.Refused unless the person manages the programme
     */
    @Transactional
    public CostVersion forReturn(Site site) {
        var latest = costs.ofSite(site);
        Access.require(CostPolicy.mayReturn(current.get(), site));
        return latest.orElseThrow(NotFound::new);
    }

    /**
     * Gives the pro-forma back to its site. Evaluators go on reading what was submitted until it is submitted again.
     *
     * @throws Invalid if no reason is given, or there is nothing to give back
     */
    @Transactional
    public CostVersion giveBack(Site site, String reason) {
        forReturn(site);
        var why = PlainText.normalise("reason", reason);
        if (why.isEmpty()) {
            throw new Invalid("reason", "Enter what the site is to change, or why it gets its pro-forma back");
        } else if (why.length() > LONGEST_REASON) {
            throw new Invalid("reason", "Shorten this to " + LONGEST_REASON + " characters or fewer");
        }
        lock(site);
        var version = forReturn(site).getProForma().giveBack(person(), clock.instant(), why);
        db.flush();
        returned.fire(new CostsReturned(version.getId(), current.get().person().getId()));
        return version;
    }

    private void lock(Site site) {
        db.createNativeQuery("select id from cost_pro_forma where site_id = ?1 for update").setParameter(1, site.getId()).getResultList();
    }

    private Person person() {
        return db.getReference(Person.class, current.get().person().getId());
    }
}
