package org.quarterdeck.metric;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.quarterdeck.account.Person;

/** What was given for a period, by whom and when: a figure, or why there is none. */
@Embeddable
public class Measured {
    private BigDecimal figure;
    private BigDecimal numerator;
    private BigDecimal denominator;
    private String missing = "";
    @Column(name = "definition_number")
    private int definitionNumber = 1;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entered_by_id")
    private Person enteredBy;
    @Column(name = "entered_at")
    private Instant enteredAt;

    protected Measured() {
    }

    /** @param numerator null, as the denominator, where only the figure is known */
    Measured(Reading reading, int definitionNumber, Person enteredBy, Instant enteredAt) {
        this.figure = reading.figure();
        this.numerator = reading.numerator();
        this.denominator = reading.denominator();
        this.missing = reading.missing();
        this.definitionNumber = definitionNumber;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    public Reading reading() {
        return new Reading(figure, numerator, denominator, missing);
    }

    public BigDecimal getFigure() {
        return figure;
    }

    public String getMissing() {
        return missing;
    }

    /** Under which version of the definition it was given. */
    public int getDefinitionNumber() {
        return definitionNumber;
    }

    /** Null where it came with the programme. */
    public Person getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }

    /** Whether this person gave it at or after the moment, so that changing it corrects nothing that others know. */
    boolean isOf(Person person, Instant since) {
        return enteredBy != null && Objects.equals(enteredBy.getId(), person.getId()) && !enteredAt.isBefore(since);
    }
}
