package org.quarterdeck.theme.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.submission.Question;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.Theme;

/** Codings of one theme in one answer that overlap each other, on which two coders differ. It is settled by one decision. */
@Entity
@Table(name = "coding_difference")
public class CodingDifference {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "coding_difference_seq")
    @SequenceGenerator(name = "coding_difference_seq", sequenceName = "coding_difference_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "double_coding_id")
    private DoubleCoding doubleCoding;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    private int ordinal;
    @ManyToMany(fetch = FetchType.LAZY)
    @JoinTable(name = "difference_coding", joinColumns = @JoinColumn(name = "difference_id"),
            inverseJoinColumns = @JoinColumn(name = "coding_id"))
    private List<Coding> codings = new ArrayList<>();
    @OneToMany(mappedBy = "difference", cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<CodingDecision> decisions = new ArrayList<>();

    protected CodingDifference() {
    }

    CodingDifference(DoubleCoding doubleCoding, int ordinal, Collection<Coding> codings) {
        var one = codings.iterator().next();
        this.doubleCoding = doubleCoding;
        this.theme = one.getCountedUnder();
        this.question = one.getQuestion();
        this.ordinal = ordinal;
        this.codings.addAll(codings);
    }

    CodingDecision settle(Settlement settlement, String reason, Person by, Instant at) {
        var decision = new CodingDecision(this, settlement, reason, by, at);
        decisions.add(decision);
        return decision;
    }

    /** What holds, or null where nobody has settled it. */
    public CodingDecision getDecision() {
        return decisions.isEmpty() ? null : decisions.get(decisions.size() - 1);
    }

    /** The decisions that do not hold any more, the latest first. */
    public List<CodingDecision> getEarlier() {
        var earlier = new ArrayList<>(decisions.subList(0, Math.max(0, decisions.size() - 1)));
        Collections.reverse(earlier);
        return List.copyOf(earlier);
    }

    /** All decisions, the first first; the last holds. */
    public List<CodingDecision> getDecisions() {
        return Collections.unmodifiableList(decisions);
    }

    public boolean isSettled() {
        return !decisions.isEmpty();
    }

    /** Whether only one of the two gave the theme here. */
    public boolean isOneSided() {
        return getOfFirst().isEmpty() || getOfSecond().isEmpty();
    }

    /** The decisions that differ: where only one of the two gave the theme, "both" would say the same as that one. */
    public List<Settlement> getChoices() {
        return !isOneSided() ? List.of(Settlement.values())
                : List.of(getOfSecond().isEmpty() ? Settlement.FIRST : Settlement.SECOND, Settlement.NEITHER);
    }

    public List<Coding> getOfFirst() {
        return of(true);
    }

    public List<Coding> getOfSecond() {
        return of(false);
    }

    private List<Coding> of(boolean first) {
        return codings.stream().filter(coding -> doubleCoding.isFirst(coding.getCoder()) == first)
                .sorted(Comparator.comparing((Coding coding) -> coding.getPassage().start()).thenComparing(Coding::getId)).toList();
    }

    /** The first and the last place that the codings touch. */
    int start() {
        return codings.stream().mapToInt(coding -> coding.getPassage().start()).min().orElse(0);
    }

    int end() {
        return codings.stream().mapToInt(coding -> coding.getPassage().end()).max().orElse(0);
    }

    public Long getId() {
        return id;
    }

    public DoubleCoding getDoubleCoding() {
        return doubleCoding;
    }

    public Theme getTheme() {
        return theme;
    }

    public Question getQuestion() {
        return question;
    }

    /** Its number in the list of the differences, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    public List<Coding> getCodings() {
        return Collections.unmodifiableList(codings);
    }
}
