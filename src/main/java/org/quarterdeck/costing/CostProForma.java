package org.quarterdeck.costing;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** What one site's pilot cost to set up and to run for 12 months, as the site is filling it in. Submitting freezes a version. */
@Entity
@Table(name = "cost_pro_forma")
public class CostProForma {
    private static final Comparator<CostLine> IN_ORDER = Comparator.comparing(CostLine::getCategory).thenComparing(CostLine::getNumber);

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
    @Enumerated(EnumType.STRING)
    private CostState state = CostState.DRAFT;
    private String stated = "";
    private String funding = "";
    private String notes = "";
    @Column(name = "last_line")
    private int lastLine;
    @Embedded
    private LastSaved saved;
    @OneToMany(mappedBy = "proForma", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CostLine> lines = new ArrayList<>();
    @OneToMany(mappedBy = "proForma", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<CategoryAnswer> answers = new ArrayList<>();
    @OneToMany(mappedBy = "proForma", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<CostVersion> versions = new ArrayList<>();

    protected CostProForma() {
    }

    public CostProForma(Site site, CostTemplate template) {
        this.site = site;
        this.template = template;
        for (var category : CostCategory.values()) {
            answers.add(new CategoryAnswer(this, category));
        }
    }

    /** @throws NotADraft unless the site can write in it */
    public void requireWritable() {
        if (!state.isWritable()) {
            throw new NotADraft();
        }
    }

    void begin() {
        state = CostState.DRAFT;
    }

    /** A new line at the end of its category. */
    public CostLine add(CostCategory category, LineEntry entry, LastSaved by) {
        requireWritable();
        var line = new CostLine(this, ++lastLine, category, entry.normalised(), by);
        lines.add(line);
        answer(category).hasLines();
        begin();
        return line;
    }

    /**
     * @throws NotADraft unless the site can write in it
     * @throws Invalid if something cannot be kept
     */
    public void write(AboutCosts about, LastSaved by) {
        requireWritable();
        take(about.normalised());
        saved = by;
        begin();
    }

    void take(AboutCosts about) {
        stated = about.stated();
        funding = about.funding();
        notes = about.notes();
    }

    public AboutCosts about() {
        return new AboutCosts(stated, funding, notes);
    }

    /** What it says as far as it can be counted. */
    public CostContent content() {
        return new CostContent(standing().stream().flatMap(line -> line.counted().stream()).toList(),
                answers.stream().filter(CategoryAnswer::isUnknown)
                        .map(answer -> new CostContent.Unknown(answer.getCategory(), answer.getReason()))
                        .sorted(Comparator.comparing(CostContent.Unknown::category)).toList(),
                answers.stream().filter(answer -> answer.getKind() == AnswerKind.NONE).map(CategoryAnswer::getCategory).sorted().toList(),
                Gaps.readOr(about()::readStated), Gaps.readOr(about()::readFunding), notes);
    }

    /** Stands for what it says now, as far as it can be counted. */
    public String getContentChecksum() {
        return Checksum.sha256(CostJson.write(content()));
    }

    /** What is to be answered before it can be submitted. */
    public List<Gap> gaps() {
        return Gaps.in(this);
    }

    /**
     * Freezes it as the next version.
     *
     * @throws NotADraft if it is submitted already
     * @throws Invalid if something is still to be answered
     */
    public CostVersion submit(Person by, Instant at) {
        requireWritable();
        if (!gaps().isEmpty()) {
            throw new Invalid("state", "Something is still to be answered. See the list above");
        }
        var frozen = new CostVersion(this, versions.size() + 1, by, at);
        versions.add(frozen);
        state = CostState.SUBMITTED;
        return frozen;
    }

    /**
     * Gives what was submitted back to the site, which can write again. It stays readable until the site submits again.
     *
     * @throws Invalid if it is not submitted
     */
    public CostVersion giveBack(Person by, Instant at, String reason) {
        var latest = latestVersion().filter(version -> !state.isWritable())
                .orElseThrow(() -> new Invalid("state", "There is nothing to return: the site has not submitted it, or it was returned already"));
        latest.giveBack(by, at, reason);
        state = CostState.RETURNED;
        return latest;
    }

    public Optional<CostVersion> latestVersion() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version that a manager gave back, for as long as the site has not submitted again; otherwise null. */
    public CostVersion getReturned() {
        return state.isWritable() ? latestVersion().filter(CostVersion::isReturned).orElse(null) : null;
    }

    /** The lines that nobody took out, in the order of the categories. */
    public List<CostLine> standing() {
        return lines.stream().filter(CostLine::isStanding).sorted(IN_ORDER).toList();
    }

    public List<CostLine> standing(CostCategory category) {
        return standing().stream().filter(line -> line.getCategory() == category).toList();
    }

    /** The lines that were taken out and can be put back. */
    public List<CostLine> removed() {
        return lines.stream().filter(line -> line.isRemoved() && !line.isEmpty()).sorted(IN_ORDER).toList();
    }

    /** @throws NotFound if there is none */
    public CostLine line(int number) {
        return lines.stream().filter(line -> line.getNumber() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** Lines in which nobody has typed anything yet. */
    public List<CostLine> empty(CostCategory category) {
        return lines.stream().filter(line -> line.getCategory() == category && line.isEmpty() && !line.isRemoved()).toList();
    }

    public CategoryAnswer answer(CostCategory category) {
        return answers.stream().filter(answer -> answer.getCategory() == category).findFirst().orElseThrow(NotFound::new);
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

    public CostState getState() {
        return state;
    }

    public boolean isWritable() {
        return state.isWritable();
    }

    /** Who wrote last of the costs as a whole, or null. */
    public LastSaved getSaved() {
        return saved;
    }

    public List<CostLine> getLines() {
        return List.copyOf(lines);
    }

    public List<CategoryAnswer> getAnswers() {
        return List.copyOf(answers);
    }

    public List<CostVersion> getVersions() {
        return List.copyOf(versions);
    }

    public String getAddress() {
        return site.getAddress() + "/costs";
    }
}
