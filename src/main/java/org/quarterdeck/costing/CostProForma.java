package org.quarterdeck.costing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Site;

/** What one site's pilot cost to set up and to run for 12 months, as the site says. Amounts are pounds. */
@Entity
@Table(name = "cost_pro_forma")
public class CostProForma {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_pro_forma_seq")
    @SequenceGenerator(name = "cost_pro_forma_seq", sequenceName = "cost_pro_forma_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "template_id")
    private CostTemplate template;
    private BigDecimal stated;
    private String notes;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submitted_by_id")
    private Person submittedBy;
    @OneToMany(mappedBy = "proForma", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CostLine> lines = new ArrayList<>();
    @OneToMany(mappedBy = "proForma", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CannotEstimate> unknown = new ArrayList<>();

    protected CostProForma() {
    }

    /** @param stated the total that the site itself states, or nothing */
    CostProForma(Site site, CostTemplate template, Optional<BigDecimal> stated, String notes) {
        this.site = site;
        this.template = template;
        this.stated = stated.orElse(null);
        this.notes = notes;
    }

    CostLine add(CostCategory category, String item) {
        var line = new CostLine(this, category, item);
        lines.add(line);
        return line;
    }

    void cannotEstimate(CostCategory category, String reason) {
        unknown.add(new CannotEstimate(this, category, reason));
    }

    void submit(Person by, Instant at) {
        submittedBy = by;
        submittedAt = at;
    }

    /** What it comes to. */
    public CostResults results() {
        return new CostResults(lines, unknown.stream().map(CannotEstimate::getCategory).toList(), stated);
    }

    public List<CostLine> linesOf(CostCategory category) {
        return lines.stream().filter(line -> line.getCategory() == category).toList();
    }

    /** Why the site could put no figure on this, empty where it did not say that it could not. */
    public String reason(CostCategory category) {
        return unknown.stream().filter(entry -> entry.getCategory() == category).map(CannotEstimate::getReason).findFirst().orElse("");
    }

    public Long getId() {
        return id;
    }

    public Site getSite() {
        return site;
    }

    public CostTemplate getTemplate() {
        return template;
    }

    /** The total that the site itself states, or null. */
    public BigDecimal getStated() {
        return stated;
    }

    public String getNotes() {
        return notes;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    public Person getSubmittedBy() {
        return submittedBy;
    }

    public List<CostLine> getLines() {
        return Collections.unmodifiableList(lines);
    }

    public List<CannotEstimate> getUnknown() {
        return Collections.unmodifiableList(unknown);
    }
}
