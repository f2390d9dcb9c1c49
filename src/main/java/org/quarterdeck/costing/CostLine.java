package org.quarterdeck.costing;

import jakarta.persistence.Column;
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
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Json;

/** One line of a pro-forma as it is being filled in. Its figures stand as they were typed, so that nothing typed is lost. */
@Entity
@Table(name = "cost_line")
public class CostLine {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_line_seq")
    @SequenceGenerator(name = "cost_line_seq", sequenceName = "cost_line_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    private int number;
    @Enumerated(EnumType.STRING)
    private CostCategory category;
    private String item;
    private String basis;
    private String amount;
    private String low;
    private String high;
    private String confidence;
    private String replaced;
    private String wte;
    private String months;
    private String annual;
    private boolean removed;
    @Embedded
    private LastSaved saved;

    protected CostLine() {
    }

    CostLine(CostProForma proForma, int number, CostCategory category, LineEntry entry, LastSaved saved) {
        this.proForma = proForma;
        this.number = number;
        this.category = category;
        take(entry, saved);
    }

    /**
     * Puts what was typed in place of what stood there. A line that was taken out stands again.
     *
     * @throws NotADraft unless the site can write in the pro-forma
     * @throws org.quarterdeck.shared.Invalid if something is too long to be kept
     */
    public void write(LineEntry typed, LastSaved by) {
        proForma.requireWritable();
        take(typed.normalised(), by);
        removed = false;
        proForma.begin();
    }

    private void take(LineEntry entry, LastSaved by) {
        item = entry.item();
        basis = entry.basis();
        amount = entry.amount();
        low = entry.low();
        high = entry.high();
        confidence = entry.confidence();
        replaced = entry.replaced();
        wte = entry.wte();
        months = entry.months();
        annual = entry.annual();
        saved = by;
    }

    /** Takes the line out; it can be put back. */
    public void remove(LastSaved by) {
        proForma.requireWritable();
        removed = true;
        saved = by;
        proForma.begin();
    }

    public void putBack(LastSaved by) {
        proForma.requireWritable();
        removed = false;
        saved = by;
        proForma.begin();
    }

    /** What was typed. */
    public LineEntry entry() {
        return new LineEntry(item, basis, amount, low, high, confidence, replaced, wte, months, annual);
    }

    /** The line as it counts; nothing while something is missing. */
    public Optional<CostItem> counted() {
        return removed ? Optional.empty() : entry().read(number, category);
    }

    /** What is missing or wrong, by field. */
    public Map<String, String> problems() {
        return entry().problems(category);
    }

    public boolean isEmpty() {
        return entry().isEmpty();
    }

    /** Whether it is to be shown among the lines: nobody has taken it out, and something was typed. */
    public boolean isStanding() {
        return !removed && !isEmpty();
    }

    /** Stands for what it says now; what a page was given tells whether somebody has saved since. */
    public String getChecksum() {
        return removed ? Checksum.sha256("removed " + checksum(entry())) : checksum(entry());
    }

    /** Stands for a line that says this. */
    public static String checksum(LineEntry entry) {
        return Checksum.sha256(Json.WITH_NULLS.toJson(entry));
    }

    public Long getId() {
        return id;
    }

    public CostProForma getProForma() {
        return proForma;
    }

    /** Stands for the line within its pro-forma. */
    public int getNumber() {
        return number;
    }

    public CostCategory getCategory() {
        return category;
    }

    public String getItem() {
        return item;
    }

    public boolean isRemoved() {
        return removed;
    }

    /** Null where it was never saved by anybody, as in what came with the programme's files. */
    public LastSaved getSaved() {
        return saved;
    }

    /** Names it among the parts of its pro-forma. */
    public String getPlace() {
        return "lines/" + number;
    }

    public String getAddress() {
        return proForma.getAddress() + "/lines/" + number;
    }
}
