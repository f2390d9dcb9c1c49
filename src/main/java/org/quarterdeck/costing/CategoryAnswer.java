package org.quarterdeck.costing;

import jakarta.persistence.Embedded;
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
import jakarta.persistence.Version;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.PlainText;

/** How a site answers for one category: by its lines, that there was none, or that it can put no figure on it. */
@Entity
@Table(name = "cost_answer")
public class CategoryAnswer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_answer_seq")
    @SequenceGenerator(name = "cost_answer_seq", sequenceName = "cost_answer_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    @Enumerated(EnumType.STRING)
    private CostCategory category;
    @Enumerated(EnumType.STRING)
    private AnswerKind kind;
    private String reason = "";
    @Embedded
    private LastSaved saved;

    protected CategoryAnswer() {
    }

    CategoryAnswer(CostProForma proForma, CostCategory category) {
        this.proForma = proForma;
        this.category = category;
    }

    /**
     * @param newKind null while nothing is chosen
     * @throws NotADraft unless the site can write in the pro-forma
     * @throws org.quarterdeck.shared.Invalid if the reason cannot be kept
     */
    public void write(AnswerKind newKind, String newReason, LastSaved by) {
        proForma.requireWritable();
        take(newKind, reason(newReason), by);
        proForma.begin();
    }

    void take(AnswerKind newKind, String newReason, LastSaved by) {
        kind = newKind;
        reason = newReason;
        saved = by;
    }

    /** A line was added, so that there is something after all. */
    void hasLines() {
        kind = kind == AnswerKind.UNKNOWN ? kind : AnswerKind.COSTS;
    }

    public String getChecksum() {
        return checksum(kind, reason);
    }

    /** Stands for an answer that says this. */
    public static String checksum(AnswerKind kind, String reason) {
        return Checksum.sha256(kind + "\n" + reason);
    }

    /** @throws org.quarterdeck.shared.Invalid if it cannot be kept */
    public static String reason(String typed) {
        return PlainText.normalise("reason", typed);
    }

    public CostProForma getProForma() {
        return proForma;
    }

    public CostCategory getCategory() {
        return category;
    }

    /** Null while nothing is chosen. */
    public AnswerKind getKind() {
        return kind;
    }

    public String getReason() {
        return reason;
    }

    /** Whether the site says that it can put no figure on this, or not on all of it. */
    public boolean isUnknown() {
        return kind == AnswerKind.UNKNOWN;
    }

    public LastSaved getSaved() {
        return saved;
    }

    public String getAddress() {
        return proForma.getAddress() + "/categories/" + category.name();
    }
}
