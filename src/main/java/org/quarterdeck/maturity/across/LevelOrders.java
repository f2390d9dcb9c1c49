package org.quarterdeck.maturity.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Lets sites be shown in the order of their levels, and ends it. */
@ApplicationScoped
public class LevelOrders {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<LevelOrderChanged> changed;

    /** The decision that stands now, for everybody who may see the order. */
    @Transactional
    public Optional<LevelOrder> standing(Programme programme) {
        Access.see(RatingPolicy.maySeeFrameworks(current.get(), programme));
        return find(programme).stream().filter(order -> !order.isEnded()).findFirst();
    }

    /** All decisions, the latest first. */
    @Transactional
    public List<LevelOrder> all(Programme programme) {
        requireManager(programme);
        return find(programme);
    }

    private List<LevelOrder> find(Programme programme) {
        return db.createQuery("""
                select o from LevelOrder o join fetch o.chosenBy left join fetch o.endedBy
                where o.programme.id = :programme order by o.chosenAt desc, o.id desc""", LevelOrder.class)
                .setParameter("programme", programme.getId()).getResultList();
    }

    /** @throws Invalid without a reason, or if another manager has chosen it meanwhile */
    @Transactional
    public LevelOrder choose(Programme programme, String reason) {
        requireManager(programme);
        var why = PlainText.normalise("reason", reason);
        if (why.isBlank()) {
            throw new Invalid("reason", "Enter why the sites should be shown in the order of their levels");
        } else if (why.length() > LevelOrder.LONGEST_REASON) {
            throw new Invalid("reason", "Reason must be " + LevelOrder.LONGEST_REASON + " characters or fewer");
        }
        lock(programme);
        standing(programme).ifPresent(order -> {
            throw new Invalid("", "The order by level was allowed meanwhile " + order.getChosen() + ". What you typed stands below; end theirs first to give yours");
        });
        var order = new LevelOrder(db.getReference(Programme.class, programme.getId()), why, current.get().person(), clock.instant());
        db.persist(order);
        db.flush();
        announce(order, "let sites be ordered by level");
        return order;
    }

    /** @throws Invalid if it does not stand any more */
    @Transactional
    public void end(Programme programme, long id) {
        requireManager(programme);
        lock(programme);
        var order = standing(programme).filter(each -> each.getId() == id)
                .orElseThrow(() -> new Invalid("", "This was ended meanwhile. Below is how it stands now"));
        order.end(current.get().person(), clock.instant());
        announce(order, "ended the order of sites by level");
    }

    private void lock(Programme programme) {
        db.lock(db.find(Programme.class, programme.getId()), LockModeType.PESSIMISTIC_WRITE);
    }

    private void announce(LevelOrder order, String what) {
        changed.fire(new LevelOrderChanged(order.getId(), what, current.get().person().getId()));
    }

    private void requireManager(Programme programme) {
        Access.see(RatingPolicy.maySeeFrameworks(current.get(), programme));
        Access.require(RatingPolicy.mayOrderByLevel(current.get(), programme));
    }
}
