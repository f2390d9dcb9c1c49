package org.quarterdeck.metric.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
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

/** Proposing metrics and new versions of them, and agreeing on them. Two at once come one after the other. */
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

    /** Whether one more would be more than the programme usually has. */
    @Transactional
    public boolean isOver(Site site) {
        int usual = metrics.usual(site);
        return usual > 0 && metrics.all(site).stream().filter(metric -> metric.getState().isCurrent()).count() >= usual;
    }

    /**
     * Proposes a new metric.
     *
     * @param overReason why the site wants more metrics than is usual; only asked then
     * @throws Invalid if something is missing, or the site has such a metric already
     */
    @Transactional
    public LocalMetric propose(Site site, DefinitionWords words, Frequency every, String overReason) {
        Access.see(MetricPolicy.maySee(current.get(), site));
        Access.require(MetricPolicy.mayPropose(current.get(), site));
        var checked = words.checked();
        requireFrequency(every);
        var all = metrics.all(site);
        if (all.stream().anyMatch(metric -> metric.getState().isCurrent() && metric.getName().equals(checked.name()))) {
            throw new Invalid("name", "The site has a metric of this name already. Give this one another name");
        }
        var over = isOver(site) ? text("overReason", overReason, "Enter why the site needs more metrics than the " + metrics.usual(site) + " that are usual") : "";
        var metric = new LocalMetric(site, next(all), every, checked, MetricState.PROPOSED);
        db.persist(metric);
        db.persist(new MetricProposal(metric, 1, metric.getSubject(), "", over, current.get().person(), clock.instant()));
        db.flush();
        announce(metric, MetricStep.PROPOSED);
        return metric;
    }

    private static String next(List<LocalMetric> all) {
        int last = all.stream().map(LocalMetric::getCode).filter(code -> code.matches("M\\d{1,6}")).mapToInt(code -> Integer.parseInt(code.substring(1)))
                .max().orElse(0);
        return "M" + (last + 1);
    }

    /**
     * Proposes another definition: in place of one that is not agreed, or as the next version of one that is.
     *
     * @param seen id of the latest proposal that the person knew of, 0 where there was none
     * @throws Invalid if something is missing, nothing is different, or somebody else proposed or decided meanwhile
     */
    @Transactional
    public void proposeAgain(Site site, String code, DefinitionWords words, Frequency every, String reason, long seen) {
        var metric = held(site, code);
        Access.require(MetricPolicy.mayPropose(current.get(), site));
        if (!metric.getState().isCurrent()) {
            throw new Invalid("name", "This metric was " + metric.getState().getLabel().toLowerCase(Locale.ROOT) + ". Propose a new one instead");
        }
        var checked = words.checked();
        requireFrequency(every);
        var latest = latest(metric);
        if ((latest == null ? 0 : latest.getId()) != seen) {
            throw new Invalid("name", "Somebody else has proposed or decided something meanwhile. Your text is kept here; open the metric in another tab to compare, then send again");
        }
        if (metric.isAgreed() && every != metric.getFrequency()) {
            throw new Invalid("frequency", "How often it is filled in cannot change, because its values could not be compared any more. Propose a new metric instead");
        }
        var comparedWith = latest != null && latest.isOpen() ? latest.getDefinition() : metric.getSubject();
        if (checked.sameAs(comparedWith.words()) && (latest == null || !latest.isReturned() || metric.isAgreed())) {
            throw new Invalid("name", "Nothing is different from what is there. Change something, or go back");
        }
        var why = metric.isAgreed() ? text("reason", reason, "Enter why the definition is to change") : PlainText.normalise("reason", reason);
        if (latest != null && (latest.isOpen() || latest.isReturned())) {
            latest.decide(ProposalState.SUPERSEDED, current.get().person(), clock.instant(), latest.getDecision());
        }
        keepTheFirst(metric, latest);
        var over = latest == null ? "" : latest.getOverReason();
        var proposed = new LocalMetric(site, code, every, checked, MetricState.PROPOSED).getSubject();
        if (!metric.isAgreed()) {
            metric.propose(checked, every);
        }
        db.persist(new MetricProposal(metric, metric.isAgreed() ? metric.getNumber() + 1 : 1, proposed, why, over, current.get().person(), clock.instant()));
        db.flush();
        announce(metric, metric.isAgreed() ? MetricStep.CHANGE_PROPOSED : MetricStep.PROPOSED);
    }

    /** What came with the programme is written down as a version before it can be replaced. */
    private void keepTheFirst(LocalMetric metric, MetricProposal latest) {
        if (latest == null) {
            db.persist(MetricProposal.cameWith(metric, clock.instant()));
        }
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
        var metric = held(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        return of(metric).stream().filter(each -> each.getId() == proposal).findFirst()
                .orElseThrow(() -> new Invalid("words", "There is no such proposal any more. Look at the metric again"));
    }

    /** Takes back what the site has proposed and nobody has agreed. */
    @Transactional
    public void withdraw(Site site, String code, String reason) {
        var metric = held(site, code);
        Access.require(MetricPolicy.mayPropose(current.get(), site));
        var latest = latest(metric);
        if (latest == null || !latest.isOpen() && !latest.isReturned()) {
            throw new Invalid("words", "Nothing is proposed that could be withdrawn. Look at the metric again");
        }
        var why = text("words", reason, "Enter why the proposal is withdrawn");
        latest.decide(ProposalState.WITHDRAWN, current.get().person(), clock.instant(), why);
        if (!metric.isEstablished()) {
            metric.withdraw(why);
        }
        announce(metric, MetricStep.WITHDRAWN);
    }

    /** Says that a metric is not filled in any more; what it has stays. */
    @Transactional
    public void end(Site site, String code, String reason) {
        var metric = held(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        if (!metric.isAgreed()) {
            throw new Invalid("words", "Only an agreed metric can be ended. Look at the metric again");
        }
        metric.end(text("words", reason, "Enter why the metric ends"));
        announce(metric, MetricStep.ENDED);
    }

    @Transactional
    public void resume(Site site, String code) {
        var metric = held(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        if (metric.getState() != MetricState.ENDED) {
            throw new Invalid("words", "This metric has not ended. Look at it again");
        }
        metric.resume();
        announce(metric, MetricStep.RESUMED);
    }

    private MetricProposal latest(LocalMetric metric) {
        return of(metric).stream().findFirst().orElse(null);
    }

    private LocalMetric held(Site site, String code) {
        return metrics.hold(site, code);
    }

    private void announce(LocalMetric metric, MetricStep step) {
        taken.fire(new MetricStepTaken(metric.getId(), step, current.get().person().getId()));
    }

    private static void requireFrequency(Frequency every) {
        if (every == null) {
            throw new Invalid("frequency", "Select how often it is filled in");
        }
    }

    private static String text(String field, String text, String otherwise) {
        var normal = PlainText.normalise(field, text);
        if (normal.isEmpty()) {
            throw new Invalid(field, otherwise);
        } else if (normal.length() > LONGEST) {
            throw new Invalid(field, "Shorten this to 4,000 characters or fewer");
        }
        return normal;
    }
}
