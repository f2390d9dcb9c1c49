package org.quarterdeck.metric.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.MetricPage;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** Proposes a metric, or another definition of one. */
@Named
@RequestScoped
public class ProposalPage {
    @Inject
    MetricPage address;
    @Inject
    Metrics metrics;
    @Inject
    Agreements agreements;
    @Inject
    Proposing proposing;
    @Inject
    CurrentStanding current;

    private final TypedDefinition typed = new TypedDefinition();
    private Frequency frequency;
    private String reason = "";
    private String overReason = "";
    private Long seen;

    /** @throws org.quarterdeck.shared.NotFound if the person may not know of the site's metrics */
    public void open() {
        Access.see(MetricPolicy.maySee(current.get(), address.getSite()));
        Access.require(address.isProposing());
    }

    /** Begins with what was proposed last, otherwise with what is agreed. */
    public void openAgain() {
        open();
        if (seen == null) {
            var latest = agreements.of(address.getMetric()).stream().findFirst();
            seen = latest.map(MetricProposal::getId).orElse(0L);
            typed.take(latest.filter(each -> each.isOpen() || each.isReturned()).map(MetricProposal::getDefinition).orElse(address.getMetric().getSubject()));
            frequency = address.getMetric().getFrequency();
        }
    }

    public void propose() {
        send(() -> proposing.propose(address.getSite(), typed.words(), frequency, overReason).getCode());
    }

    public void proposeAgain() {
        send(() -> {
            proposing.proposeAgain(address.getSite(), address.getCode(), typed.words(), frequency, reason, seen == null ? 0 : seen);
            return address.getCode();
        });
    }

    private void send(Supplier<String> proposed) {
        try {
            var code = proposed.get();
            Messages.addFlashGlobalInfo("Proposed. The evaluators are told.");
            Faces.redirect(address.getSite().getAddress() + "/metrics/" + code);
        } catch (Invalid wrong) {
            wrong.all().forEach(each -> Messages.addError("form:" + each.field() + ":input", "{0}", each.getMessage()));
        }
    }

    /** Whether one more is more than the programme usually has, so that the page asks why. */
    public boolean isOver() {
        return proposing.isOver(address.getSite());
    }

    public int getUsual() {
        return metrics.usual(address.getSite());
    }

    public Better[] getBetters() {
        return Better.values();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public List<SelectItem> getPers() {
        return Stream.of(1, 100, 1_000, 10_000, 100_000).map(many -> new SelectItem(many, many == 1 ? "The plain result of the division"
                : "For every " + Figures.shown(BigDecimal.valueOf(many)))).toList();
    }

    public TypedDefinition getTyped() {
        return typed;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getOverReason() {
        return overReason;
    }

    public void setOverReason(String overReason) {
        this.overReason = overReason;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
