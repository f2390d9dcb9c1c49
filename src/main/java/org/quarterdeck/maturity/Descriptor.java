package org.quarterdeck.maturity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** What one level means for one factor. */
@Entity
@Table(name = "maturity_descriptor")
class Descriptor {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maturity_descriptor_seq")
    @SequenceGenerator(name = "maturity_descriptor_seq", sequenceName = "maturity_descriptor_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "factor_id")
    private Factor factor;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "level_id")
    private Level level;
    @Column(name = "content")
    private String text;

    protected Descriptor() {
    }

    Descriptor(Factor factor, Level level, String text) {
        this.factor = factor;
        this.level = level;
        this.text = text;
    }

    boolean isOf(Level wanted) {
        return level.getNumber() == wanted.getNumber();
    }

    String getText() {
        return text;
    }
}
