package org.quarterdeck.metric.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.MetricState;
import org.quarterdeck.metric.MetricStep;
import org.quarterdeck.metric.MetricStepTaken;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/** Agreeing on what was proposed, sending it back, and ending what was agreed. Two at once come one after the other. */
@ApplicationScoped
public class Agreements {
    private static final int LONGEST = 4_000;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Metrics metrics;
    @Inject
    Clock clock;
    @Inject
    Event<MetricStepTaken> taken;

    /** All that was proposed for a metric, the latest first; the first agreed definition is among it. */
    @Transactional
    public List<MetricProposal> of(LocalMetric metric) {
        Access.see(MetricPolicy.maySee(current.get(), metric.getSite()));
        return db.createQuery("""
                select p from MetricProposal p join fetch p.metric left join fetch p.by left join fetch p.decidedBy
                where p.metric.id = :metric order by p.id desc""", MetricProposal.class).setParameter("metric", metric.getId()).getResultList();
    }

    /** @throws Invalid if it has been decided meanwhile, or replaced */
    @Transactional
    public void agree(Site site, String code, long proposal) {
        var decided = open(site, code, proposal);
        decided.decide(ProposalState.AGREED, current.get().person(), clock.instant(), "");
        decided.getMetric().agree(decided.getDefinition().words(), decided.getNumber());
        announce(decided.getMetric(), MetricStep.AGREED);
    }

    /**
     * Sends a proposal back.
     *
     * @param asked what the site is to change or to say
     */
    @Transactional
    public void sendBack(Site site, String code, long proposal, String asked) {
        var decided = open(site, code, proposal);
        decided.decide(ProposalState.RETURNED, current.get().person(), clock.instant(), text("words", asked, "Enter what the site is to change, or to say"));
        if (!decided.getMetric().isEstablished()) {
            decided.getMetric().sendBack();
        }
        announce(decided.getMetric(), MetricStep.SENT_BACK);
    }

    private MetricProposal open(Site site, String code, long proposal) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        return of(metric).stream().filter(each -> each.getId() == proposal).findFirst()
                .orElseThrow(() -> new Invalid("words", "There is no such proposal any more. Look at the metric again"));
    }

    /** Says that a metric is not filled in any more; what it has stays. */
    @Transactional
    public void end(Site site, String code, String reason) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        if (!metric.isAgreed()) {
            throw new Invalid("words", "Only an agreed metric can be ended. Look at the metric again");
        }
        metric.end(text("words", reason, "Enter why the metric ends"));
        announce(metric, MetricStep.ENDED);
    }

    @Transactional
    public void resume(Site site, String code) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        if (metric.getState() != MetricState.ENDED) {
            throw new Invalid("words", "This metric has not ended. Look at it again");
        }
        metric.resume();
        announce(metric, MetricStep.RESUMED);
    }

    /** Null where nothing was proposed yet. */
    MetricProposal latest(LocalMetric metric) {
        return of(metric).stream().findFirst().orElse(null);
    }

    void announce(LocalMetric metric, MetricStep step) {
        taken.fire(new MetricStepTaken(metric.getId(), step, current.get().person().getId()));
    }

    /** What was typed, which must be there and not too long. */
    static String text(String field, String text, String otherwise) {
        var normal = PlainText.normalise(field, text);
        if (normal.isEmpty()) {
            throw new Invalid(field, otherwise);
        } else if (normal.length() > LONGEST) {
            throw new Invalid(field, "Shorten this to 4,000 characters or fewer");
        }
        return normal;
    }
}
