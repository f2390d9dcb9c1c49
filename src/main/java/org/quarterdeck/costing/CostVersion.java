package org.quarterdeck.costing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.quarterdeck.account.Person;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Checksum;

/**
 * A pro-forma as its site submitted it: numbered and never changed. Its checksum is the SHA-256 of the JSON in which it is
 * frozen, in UTF-8.
 */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "cost_version")
public class CostVersion implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_version_seq")
    @SequenceGenerator(name = "cost_version_seq", sequenceName = "cost_version_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    private int number;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by_id")
    private Person submittedBy;
    private String frozen;
    private String sha256;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "returned_by_id")
    private Person returnedBy;
    @Column(name = "return_reason")
    private String returnReason;
    @Transient
    private CostContent content;

    protected CostVersion() {
    }

    CostVersion(CostProForma proForma, int number, Person by, Instant at) {
        this.proForma = proForma;
        this.number = number;
        this.submittedBy = by;
        this.submittedAt = at;
        freeze();
    }

    /** For what was submitted before versions were kept and has not been changed since; see {@link EarlierCosts}. */
    void freeze() {
        frozen = CostJson.write(proForma.content());
        sha256 = Checksum.sha256(frozen);
    }

    void giveBack(Person by, Instant at, String reason) {
        returnedBy = by;
        returnedAt = at;
        returnReason = reason;
    }

    /** What the site submitted. */
    public CostContent content() {
        if (content == null) {
            content = CostJson.read(frozen);
        }
        return content;
    }

    public CostResults results() {
        return content().results();
    }

    /** How discussions name a line, in every version. */
    public String lineReference(CostItem line) {
        return proForma.getId() + "-line-" + line.number();
    }

    public String categoryReference(CostCategory category) {
        return proForma.getId() + "-category-" + category;
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(CostSearch.UNIT, proForma.getId());
    }

    public Long getId() {
        return id;
    }

    public CostProForma getProForma() {
        return proForma;
    }

    public int getNumber() {
        return number;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Person getSubmittedBy() {
        return submittedBy;
    }

    /** The JSON that the checksum is made of. */
    public String getFrozen() {
        return frozen;
    }

    public String getSha256() {
        return sha256;
    }

    /** Whether a manager has given it back to the site. */
    public boolean isReturned() {
        return returnedAt != null;
    }

    public Instant getReturnedAt() {
        return returnedAt;
    }

    public Person getReturnedBy() {
        return returnedBy;
    }

    /** What the manager said when giving it back, or null. */
    public String getReturnReason() {
        return returnReason;
    }

    public String getAddress() {
        return proForma.getAddress() + "/versions/" + number;
    }
}
