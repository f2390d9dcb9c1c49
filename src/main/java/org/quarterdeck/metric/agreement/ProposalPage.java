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
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Figures;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.MetricPage;
import org.quarterdeck.metric.MetricPolicy;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.entry.TypedNumber;
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
    CurrentStanding current;

    private String name = "";
    private String definition = "";
    private String numerator = "";
    private String denominator = "";
    private String unit = "";
    private int per = 1;
    private boolean mayExceed;
    private Better better;
    private String source = "";
    private String baseline = "";
    private String target = "";
    private String comparator = "";
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
            fill(latest.filter(each -> each.isOpen() || each.isReturned()).map(MetricProposal::getDefinition).orElse(address.getMetric().getSubject()));
            frequency = address.getMetric().getFrequency();
        }
    }

    private void fill(Definition from) {
        name = from.getName();
        definition = from.getDefinition();
        numerator = from.getNumerator();
        denominator = from.getDenominator();
        unit = from.getUnit();
        per = from.getPer();
        mayExceed = from.isMayExceed();
        better = from.getBetter();
        source = from.getSource();
        baseline = from.getBaseline() == null ? "" : Figures.plain(from.getBaseline());
        target = from.getTarget() == null ? "" : Figures.plain(from.getTarget());
        comparator = from.getComparatorName();
    }

    public void propose() {
        send(() -> agreements.propose(address.getSite(), words(), frequency, overReason).getCode());
    }

    public void proposeAgain() {
        send(() -> {
            agreements.proposeAgain(address.getSite(), address.getCode(), words(), frequency, reason, seen == null ? 0 : seen);
            return address.getCode();
        });
    }

    private void send(Supplier<String> proposed) {
        try {
            var code = proposed.get();
            Messages.addFlashGlobalInfo("Proposed. The evaluators are told.");
            Faces.redirect(address.getSite().getAddress() + "/metrics/" + code);
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    private DefinitionWords words() {
        return new DefinitionWords(name, definition, numerator, denominator, unit, per, mayExceed, better, source, TypedNumber.of("baseline", baseline),
                TypedNumber.of("target", target), comparator);
    }

    /** Whether one more is more than the programme usually has, so that the page asks why. */
    public boolean isOver() {
        return agreements.isOver(address.getSite());
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

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDefinition() {
        return definition;
    }

    public void setDefinition(String definition) {
        this.definition = definition;
    }

    public String getNumerator() {
        return numerator;
    }

    public void setNumerator(String numerator) {
        this.numerator = numerator;
    }

    public String getDenominator() {
        return denominator;
    }

    public void setDenominator(String denominator) {
        this.denominator = denominator;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public int getPer() {
        return per;
    }

    public void setPer(int per) {
        this.per = per;
    }

    public boolean isMayExceed() {
        return mayExceed;
    }

    public void setMayExceed(boolean mayExceed) {
        this.mayExceed = mayExceed;
    }

    public Better getBetter() {
        return better;
    }

    public void setBetter(Better better) {
        this.better = better;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getBaseline() {
        return baseline;
    }

    public void setBaseline(String baseline) {
        this.baseline = baseline;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getComparator() {
        return comparator;
    }

    public void setComparator(String comparator) {
        this.comparator = comparator;
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
