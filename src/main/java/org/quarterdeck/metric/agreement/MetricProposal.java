package org.quarterdeck.metric.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.quarterdeck.account.Person;
import org.quarterdeck.metric.Definition;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** A definition that a site proposed, with the reason, and what the evaluators said to it. It never changes afterwards. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "metric_proposal")
public class MetricProposal implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "metric_proposal_seq")
    @SequenceGenerator(name = "metric_proposal_seq", sequenceName = "metric_proposal_seq", allocationSize = 50)
    private Long id;
    @Version
    @Column(name = "row_version")
    private int rowVersion;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "metric_id")
    private LocalMetric metric;
    @Enumerated(EnumType.STRING)
    private ProposalState state = ProposalState.PROPOSED;
    private int number;
    @Embedded
    private Definition definition;
    private String reason;
    @Column(name = "over_reason")
    private String overReason;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposed_by_id")
    private Person by;
    @Column(name = "proposed_at")
    private Instant at;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by_id")
    private Person decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String decision = "";

    protected MetricProposal() {
    }

    /** Proposes what the metric shows at this moment or, where it is agreed already, another definition. */
    MetricProposal(LocalMetric metric, int number, Definition definition, String reason, String overReason, Person by, Instant at) {
        this.metric = metric;
        this.number = number;
        this.definition = definition;
        this.reason = reason;
        this.overReason = overReason;
        this.by = by;
        this.at = at;
    }

    /** The definition that was there before anything was proposed here, as version 1. */
    static MetricProposal cameWith(LocalMetric metric, Instant at) {
        var first = new MetricProposal(metric, metric.getNumber(), metric.getSubject(), "", "", null, at);
        first.state = ProposalState.AGREED;
        return first;
    }

    /** @throws Invalid if it has been decided meanwhile */
    void decide(ProposalState outcome, Person person, Instant when, String words) {
        if (state != ProposalState.PROPOSED && !(state == ProposalState.RETURNED && (outcome == ProposalState.SUPERSEDED || outcome == ProposalState.WITHDRAWN))) {
            throw new Invalid("words", "This proposal has been decided meanwhile: " + state.getLabel().toLowerCase(Locale.ROOT)
                    + ". Nothing was changed; look at it again");
        }
        state = outcome;
        decidedBy = person;
        decidedAt = when;
        decision = words;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit("metric", metric.getId());
    }

    public boolean isOpen() {
        return state == ProposalState.PROPOSED;
    }

    public boolean isReturned() {
        return state == ProposalState.RETURNED;
    }

    public boolean isAgreed() {
        return state == ProposalState.AGREED;
    }

    public Long getId() {
        return id;
    }

    public LocalMetric getMetric() {
        return metric;
    }

    public ProposalState getState() {
        return state;
    }

    /** Of the version that it is or would be. */
    public int getNumber() {
        return number;
    }

    public Definition getDefinition() {
        return definition;
    }

    /** Why this version; empty for the first. */
    public String getReason() {
        return reason;
    }

    /** Why the site has more metrics than is usual; empty where it has not. */
    public String getOverReason() {
        return overReason;
    }

    /** Null where it came with the programme. */
    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedMoment() {
        return decidedAt == null ? "" : PortalTime.dayAndTime(decidedAt);
    }

    /** What was said on agreeing, sending back or withdrawing. */
    public String getDecision() {
        return decision;
    }
}
