package org.quarterdeck.metric.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.metric.MetricPage;
import org.quarterdeck.shared.Invalid;

/** What was proposed for a metric, and what the person can decide about it. */
@Named
@RequestScoped
public class MetricAgreementPage {
    @Inject
    MetricPage address;
    @Inject
    Agreements agreements;
    @Inject
    Proposing proposing;

    private List<MetricProposal> proposals;
    private String words = "";
    private String why = "";
    private Long proposal;

    public List<MetricProposal> getProposals() {
        if (proposals == null) {
            proposals = agreements.of(address.getMetric());
        }
        return proposals;
    }

    /** What waits for an answer or was sent back; null where nothing is. */
    public MetricProposal getPending() {
        return getProposals().stream().findFirst().filter(latest -> latest.isOpen() || latest.isReturned()).orElse(null);
    }

    public void agree() {
        act("form:words", "Agreed. The site can fill the metric in.", () -> agreements.agree(address.getSite(), address.getCode(), proposal == null ? 0 : proposal));
    }

    public void sendBack() {
        act("form:words", "Sent back. The site is told.", () -> agreements.sendBack(address.getSite(), address.getCode(), proposal == null ? 0 : proposal, words));
    }

    public void withdraw() {
        act("ending:more:why", "The proposal is withdrawn.", () -> proposing.withdraw(address.getSite(), address.getCode(), why));
    }

    public void end() {
        act("ending:more:why", "The metric has ended. Its values stay.", () -> agreements.end(address.getSite(), address.getCode(), why));
    }

    public void resume() {
        act("ending:more:why", "The metric is filled in again.", () -> agreements.resume(address.getSite(), address.getCode()));
    }

    private void act(String field, String done, Runnable action) {
        try {
            action.run();
            Messages.addFlashGlobalInfo("{0}", done);
            Faces.redirect(address.getSite().getAddress() + "/metrics/" + address.getCode());
        } catch (Invalid wrong) {
            Messages.addError(field + ":input", "{0}", wrong.getMessage());
        }
    }

    /** The proposal that the page shows, so that nobody agrees to another. */
    public Long getProposal() {
        return proposal == null && getPending() != null ? getPending().getId() : proposal;
    }

    public void setProposal(Long proposal) {
        this.proposal = proposal;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
