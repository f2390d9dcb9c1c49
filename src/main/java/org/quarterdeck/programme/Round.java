package org.quarterdeck.programme;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One time point of a programme (T1, T2 …). */
@Entity
@Table(name = "programme_round")
public class Round {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round_seq")
    @SequenceGenerator(name = "round_seq", sequenceName = "round_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private int ordinal;
    @Column(name = "pilot_month")
    private int pilotMonth;
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Round() {
    }

    /** @param pilotMonth months since T0 */
    public Round(Programme programme, String code, int ordinal, int pilotMonth, LocalDate opensOn, LocalDate dueOn) {
        this.programme = programme;
        this.code = code;
        this.ordinal = ordinal;
        this.pilotMonth = pilotMonth;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
    }

    /** Opening again changes nothing. */
    public void open(Instant at) {
        if (openedAt == null) {
            openedAt = at;
        }
    }

    public void close(Instant at) {
        if (closedAt == null) {
            closedAt = at;
        }
    }

    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    public boolean isOpened() {
        return openedAt != null;
    }

    /** Whether it had been opened by then. */
    public boolean wasOpenedBy(Instant moment) {
        return isOpened() && !openedAt.isAfter(moment);
    }

    /** Planned, Open or Closed. */
    public String getState() {
        return isOpen() ? "Open" : isOpened() ? "Closed" : "Planned";
    }

    /** Days until the due date; below zero once it has passed. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public String getCode() {
        return code;
    }

    /** Its place among the rounds of the programme, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    public int getPilotMonth() {
        return pilotMonth;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getAddress() {
        return programme.getAddress() + "/rounds/" + code;
    }
}
