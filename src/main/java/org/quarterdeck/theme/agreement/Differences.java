package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.ThemePolicy;

/** What two coders differ on, and its settling. */
@ApplicationScoped
public class Differences {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Comparing comparing;
    @Inject
    Clock clock;
    @Inject
    Event<DifferenceSettled> settled;

    /** The differences in the order of the text, with their codings and decisions; none before the comparison. */
    @Transactional
    public List<CodingDifference> of(DoubleCoding between) {
        see(between);
        return db.createQuery("""
                select d from CodingDifference d join fetch d.doubleCoding join fetch d.theme join fetch d.question
                where d.doubleCoding.id = :between order by d.ordinal""", CodingDifference.class)
                .setParameter("between", between.getId()).setHint(QueryHints.BATCH, "d.codings.coder")
                .setHint(QueryHints.BATCH, "d.decisions.by").getResultList();
    }

    /** The answers of the version that was compared, by the id of the question. */
    @Transactional
    public Map<Long, String> texts(DoubleCoding between) {
        see(between);
        return db.createQuery("select a from SubmittedAnswer a where a.version.id = :version", SubmittedAnswer.class)
                .setParameter("version", between.getVersion().getId()).getResultStream()
                .collect(Collectors.toMap(answer -> answer.getQuestion().getId(), SubmittedAnswer::getText));
    }

    private void see(DoubleCoding between) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), between.getVersion().getSubmission().getSite().getProgramme()));
    }

    /**
     * Decides which codings of a difference count. A decision before it is kept, and does not hold any more.
     *
     * @param seen id of the decision that held when the person decided, or null for none
     * @throws Invalid if nothing is decided, it is changed without a reason, or somebody else has decided meanwhile
     */
    @Transactional
    public CodingDifference settle(long id, Settlement settlement, String reason, Long seen) {
        var difference = db.find(CodingDifference.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (difference == null) {
            throw new NotFound();
        }
        see(difference.getDoubleCoding());
        Access.require(ThemePolicy.mayCode(current.get(), difference.getDoubleCoding().getVersion().getSubmission().getSite().getProgramme()));
        db.refresh(difference);
        var before = difference.getDecision();
        if (settlement == null) {
            throw new Invalid("decision", "Choose whose codings count");
        }
        if (before != null && !before.getId().equals(seen)) {
            throw new Invalid("decision", before.getBy().getName() + " has settled this meanwhile. Load the page again and look at it first");
        }
        var me = current.get().person();
        if (before != null && PlainText.normalise("reason", reason).isEmpty()) {
            throw new Invalid("reason", "Enter why it is settled otherwise now");
        }
        comparing.settle(difference, settlement, reason, me, clock.instant());
        settled.fire(new DifferenceSettled(id, settlement, me.getId()));
        return difference;
    }
}
