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
import java.math.BigDecimal;

/** One item of a pro-forma. Amounts are pounds. */
@Entity
@Table(name = "cost_line")
public class CostLine {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_line_seq")
    @SequenceGenerator(name = "cost_line_seq", sequenceName = "cost_line_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    @Enumerated(EnumType.STRING)
    private CostCategory category;
    private String item;
    @Enumerated(EnumType.STRING)
    private CostBasis basis;
    private BigDecimal amount;
    private BigDecimal low;
    private BigDecimal high;
    @Enumerated(EnumType.STRING)
    private Confidence confidence;
    private BigDecimal replaced = BigDecimal.ZERO;

    protected CostLine() {
    }

    CostLine(CostProForma proForma, CostCategory category, String item) {
        this.proForma = proForma;
        this.category = category;
        this.item = item;
    }

    CostLine actually(BigDecimal pounds) {
        basis = CostBasis.ACTUAL;
        amount = pounds;
        return this;
    }

    CostLine about(BigDecimal pounds, Confidence howClose) {
        basis = CostBasis.ESTIMATE;
        amount = pounds;
        confidence = howClose;
        return this;
    }

    CostLine between(BigDecimal lowest, BigDecimal highest, Confidence howClose) {
        basis = CostBasis.RANGE;
        low = lowest;
        high = highest;
        confidence = howClose;
        return this;
    }

    /** @param perCent the share of existing staff's time that replaced earlier work, 0 to 100 */
    CostLine replacing(BigDecimal perCent) {
        replaced = perCent;
        return this;
    }

    /**
     * What the item adds, in exact pounds: of a range its middle, of existing staff's time only the share that did not
     * replace earlier work.
     */
    public BigDecimal added() {
        var whole = basis == CostBasis.RANGE ? low.add(high).divide(TWO) : amount;
        return category.mayReplace() ? whole.multiply(HUNDRED.subtract(replaced)).movePointLeft(2) : whole;
    }

    /** What of it is in the totals: nothing of what was carried over, otherwise what it adds. */
    public BigDecimal counted() {
        return category.isCounted() ? added() : BigDecimal.ZERO;
    }

    public CostCategory getCategory() {
        return category;
    }

    public String getItem() {
        return item;
    }

    public CostBasis getBasis() {
        return basis;
    }

    /** The actual or estimated amount, null for a range. */
    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getLow() {
        return low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    /** How close the site thinks it is, null for an actual figure. */
    public Confidence getConfidence() {
        return confidence;
    }

    /** The per cent of the time that replaced earlier work. */
    public BigDecimal getReplaced() {
        return replaced;
    }
}
