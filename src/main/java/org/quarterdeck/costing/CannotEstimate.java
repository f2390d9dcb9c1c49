package org.quarterdeck.costing;

import jakarta.persistence.Entity;
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

/** A site's answer that it can put no figure on a category, and why. That is not zero. */
@Entity
@Table(name = "cannot_estimate")
public class CannotEstimate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cannot_estimate_seq")
    @SequenceGenerator(name = "cannot_estimate_seq", sequenceName = "cannot_estimate_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    @Enumerated(EnumType.STRING)
    private CostCategory category;
    private String reason;

    protected CannotEstimate() {
    }

    CannotEstimate(CostProForma proForma, CostCategory category, String reason) {
        this.proForma = proForma;
        this.category = category;
        this.reason = reason;
    }

    public CostCategory getCategory() {
        return category;
    }

    public String getReason() {
        return reason;
    }
}
