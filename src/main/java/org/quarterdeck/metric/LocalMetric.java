package org.quarterdeck.metric;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.SearchListener;
import org.quarterdeck.search.SearchUnit;
import org.quarterdeck.search.Searchable;
import org.quarterdeck.shared.Invalid;

/** A measure that a site and the evaluators agree on, with its values and what was noted on them. */
@Entity
@EntityListeners(SearchListener.class)
@Table(name = "local_metric")
public class LocalMetric implements Searchable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "local_metric_seq")
    @SequenceGenerator(name = "local_metric_seq", sequenceName = "local_metric_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private String code;
    @Enumerated(EnumType.STRING)
    private MetricState state;
    private int number = 1;
    @Embedded
    private Definition definition;
    @Enumerated(EnumType.STRING)
    private Frequency frequency;
    private String published = "";
    private boolean screened;
    @Column(name = "ended_reason")
    private String endedReason = "";
    @OneToMany(mappedBy = "metric", cascade = CascadeType.ALL)
    @OrderBy("period")
    private List<MetricValue> values = new ArrayList<>();
    @OneToMany(mappedBy = "metric", cascade = CascadeType.ALL)
    @OrderBy("period, id")
    private List<MetricNote> notes = new ArrayList<>();

    protected LocalMetric() {
    }

    /** @throws Invalid if the definition lacks something */
    public LocalMetric(Site site, String code, Frequency frequency, DefinitionWords words, MetricState state) {
        this.site = site;
        this.code = code;
        this.frequency = frequency;
        this.definition = new Definition(words.checked());
        this.state = state;
    }

    /** Says which values come from a publication. */
    LocalMetric publishedAre(String which) {
        published = which;
        return this;
    }

    void measure(Series series, Period period, BigDecimal figure) {
        values.add(new MetricValue(this, series, period, new Measured(Reading.of(figure), number, null, null)));
    }

    /** Shows what is proposed, as long as nothing is agreed. */
    public void propose(DefinitionWords words, Frequency every) {
        state = MetricState.PROPOSED;
        definition = new Definition(words);
        frequency = every;
    }

    public void sendBack() {
        state = MetricState.RETURNED;
    }

    /** @param agreed number of the version */
    public void agree(DefinitionWords words, int agreed) {
        state = MetricState.AGREED;
        definition = new Definition(words);
        number = agreed;
    }

    public void withdraw(String reason) {
        state = MetricState.WITHDRAWN;
        endedReason = reason;
    }

    /** From now on no values are asked for; those that there are stay. */
    public void end(String reason) {
        state = MetricState.ENDED;
        endedReason = reason;
    }

    public void resume() {
        state = MetricState.AGREED;
        endedReason = "";
    }

    /**
     * Keeps what was given for a period.
     *
     * @param today when the day began on which it is given
     */
    public void enter(boolean comparator, Period period, Reading reading, String reason, Person by, Instant today, Instant at) {
        if (state != MetricState.AGREED) {
            throw new Invalid("values", "This metric is not filled in any more. Nothing was changed");
        }
        var series = comparator ? Series.COMPARATOR : Series.SITE;
        var measured = new Measured(reading, number, by, at);
        given().find(comparator, period).ifPresentOrElse(value -> value.replace(measured, by, today, at, reason),
                () -> values.add(new MetricValue(this, series, period, measured)));
    }

    /** Whether changing what is there asks for a reason. */
    public boolean needsReason(boolean comparator, Period period, Person by, Instant today) {
        return given().find(comparator, period).filter(value -> value.needsReason(by, today)).isPresent();
    }

    public MetricNote note(Period period, boolean rebases, String text, Person by, Instant at) {
        var note = new MetricNote(this, period, rebases, text, by, at);
        notes.add(note);
        return note;
    }

    public void removeNote(MetricNote note, Person by, Instant at) {
        note.remove(by, at);
    }

    public void screen(boolean on) {
        screened = on;
    }

    /** All that was given for periods, of the site and of what it is compared with. */
    public GivenValues given() {
        return new GivenValues(values);
    }

    /** The site's own figures in the order of time. */
    public List<MetricValue> getValues() {
        return given().own();
    }

    /** Notes that were not taken back, in the order of time. */
    public List<MetricNote> getNotes() {
        return notes.stream().filter(note -> !note.isRemoved()).sorted(Comparator.comparing(MetricNote::getPeriod)).toList();
    }

    public Optional<MetricNote> findNote(long note) {
        return notes.stream().filter(each -> each.getId() == note && !each.isRemoved()).findFirst();
    }

    @Override
    public SearchUnit searchUnit() {
        return new SearchUnit(MetricSearch.UNIT, id);
    }

    public boolean isAgreed() {
        return state == MetricState.AGREED;
    }

    /** Whether it was agreed once, so that it has values that count. */
    public boolean isEstablished() {
        return state == MetricState.AGREED || state == MetricState.ENDED;
    }

    public Long getId() {
        return id;
    }

    /** By which what is said about it refers to it. */
    public String getReference() {
        return id.toString();
    }

    public Site getSite() {
        return site;
    }

    public String getCode() {
        return code;
    }

    public String getAddress() {
        return site.getAddress() + "/metrics/" + code;
    }

    public MetricState getState() {
        return state;
    }

    /** Number of the version of the definition that is in use. */
    public int getNumber() {
        return number;
    }

    public Definition getSubject() {
        return definition;
    }

    public String getName() {
        return definition.getName();
    }

    public Frequency getFrequency() {
        return frequency;
    }

    /** Which of the values come from a publication; empty where none do. */
    public String getPublished() {
        return published;
    }

    /** Whether large moving ranges are left out before limits are computed. */
    public boolean isScreened() {
        return screened;
    }

    /** Why it was withdrawn or ended; empty while it is current. */
    public String getEndedReason() {
        return endedReason;
    }
}
