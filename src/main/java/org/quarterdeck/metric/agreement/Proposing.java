package org.quarterdeck.metric.agreement;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.Problems;

/** A site proposes metrics and other definitions of them, and takes back what nobody has agreed. Two at once come one after the other. */
@ApplicationScoped
public class Proposing {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Metrics metrics;
    @Inject
    Agreements agreements;
    @Inject
    Clock clock;

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
        var checked = checked(words, every);
        var all = metrics.all(site);
        if (all.stream().anyMatch(metric -> metric.getState().isCurrent() && metric.getName().equals(checked.name()))) {
            throw new Invalid("name", "The site has a metric of this name already. Give this one another name");
        }
        var over = isOver(site) ? Agreements.text("overReason", overReason, "Enter why the site needs more metrics than the " + metrics.usual(site) + " that are usual") : "";
        var metric = new LocalMetric(site, next(all), every, checked, MetricState.PROPOSED);
        db.persist(metric);
        db.persist(new MetricProposal(metric, 1, metric.getSubject(), "", over, current.get().person(), clock.instant()));
        db.flush();
        agreements.announce(metric, MetricStep.PROPOSED);
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
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayPropose(current.get(), site));
        if (!metric.getState().isCurrent()) {
            throw new Invalid("name", "This metric was " + metric.getState().getLabel().toLowerCase(Locale.ROOT) + ". Propose a new one instead");
        }
        var checked = checked(words, every);
        var latest = agreements.latest(metric);
        if ((latest == null ? 0 : latest.getId()) != seen) {
            throw new Invalid("name", "Somebody else has proposed or decided something meanwhile. Your text is kept here; open the metric in another tab to compare, then send again");
        }
        if (metric.isAgreed() && every != metric.getFrequency()) {
            throw new Invalid("frequency", "How often it is filled in cannot change, because its values could not be compared any more. Propose a new metric instead");
        }
        if (metric.isAgreed() && !metric.getValues().isEmpty() && !metric.getSubject().isComparableWith(checked)) {
            throw new Invalid("unit", "The unit, and of how many it is, cannot change any more, because the values that are given could not be compared with later ones. Propose a new metric instead");
        }
        var comparedWith = latest != null && latest.isOpen() ? latest.getDefinition() : metric.getSubject();
        if (checked.sameAs(comparedWith.words()) && (latest == null || !latest.isReturned() || metric.isAgreed())) {
            throw new Invalid("name", "Nothing is different from what is there. Change something, or go back");
        }
        var why = metric.isAgreed() ? Agreements.text("reason", reason, "Enter why the definition is to change") : PlainText.normalise("reason", reason);
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
        agreements.announce(metric, metric.isAgreed() ? MetricStep.CHANGE_PROPOSED : MetricStep.PROPOSED);
    }

    /** What came with the programme is written down as a version before it can be replaced. */
    private void keepTheFirst(LocalMetric metric, MetricProposal latest) {
        if (latest == null) {
            db.persist(MetricProposal.cameWith(metric, clock.instant()));
        }
    }

    /** Takes back what the site has proposed and nobody has agreed. */
    @Transactional
    public void withdraw(Site site, String code, String reason) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayPropose(current.get(), site));
        var latest = agreements.latest(metric);
        if (latest == null || !latest.isOpen() && !latest.isReturned()) {
            throw new Invalid("words", "Nothing is proposed that could be withdrawn. Look at the metric again");
        }
        var why = Agreements.text("words", reason, "Enter why the proposal is withdrawn");
        latest.decide(ProposalState.WITHDRAWN, current.get().person(), clock.instant(), why);
        if (!metric.isEstablished()) {
            metric.withdraw(why);
        }
        agreements.announce(metric, MetricStep.WITHDRAWN);
    }

    private static DefinitionWords checked(DefinitionWords words, Frequency every) {
        var problems = new Problems();
        var checked = words.checked(problems);
        problems.require(every != null, "frequency", "Select how often it is filled in");
        problems.refuse();
        return checked;
    }
}
