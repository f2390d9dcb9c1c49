package org.quarterdeck.maturity;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.NotFound;

/** One version of what sites are rated against: factors, levels and, for each of both, a descriptor. */
@Entity
@Table(name = "maturity_framework")
public class Framework {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maturity_framework_seq")
    @SequenceGenerator(name = "maturity_framework_seq", sequenceName = "maturity_framework_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private int number;
    private String title;
    private String introduction;
    private boolean staged;
    private int ordinal;
    @Column(name = "taken_at")
    private Instant takenAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "taken_by_id")
    private Person takenBy;
    @Column(name = "stopped_at")
    private Instant stoppedAt;
    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Level> levels = new ArrayList<>();
    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Factor> factors = new ArrayList<>();

    protected Framework() {
    }

    Framework(Programme programme, String code, int number, String title, String introduction, boolean staged) {
        this.programme = programme;
        this.code = code;
        this.number = number;
        this.title = title;
        this.introduction = introduction;
        this.staged = staged;
    }

    /** Puts it after those that the programme has. */
    Framework at(int place) {
        ordinal = place;
        return this;
    }

    /** Takes it into use, for the first time or again. */
    void take(Person by, Instant at) {
        takenBy = by;
        takenAt = at;
        stoppedAt = null;
    }

    /** Nobody rates against it any more; what was rated stays. */
    void stop(Instant at) {
        stoppedAt = at;
    }

    void add(Level level) {
        levels.add(level);
    }

    void add(Factor factor) {
        factors.add(factor);
    }

    /** @throws NotFound if there is no such factor */
    public Factor factor(String factorCode) {
        return factors.stream().filter(factor -> factor.getCode().equals(factorCode)).findFirst().orElseThrow(NotFound::new);
    }

    public Optional<Level> level(Integer wanted) {
        return levels.stream().filter(level -> wanted != null && level.getNumber() == wanted).findFirst();
    }

    /** The factors under what they stand under; one empty name where there are no groups. */
    public Map<String, List<Factor>> getGroups() {
        return factors.stream().collect(Collectors.groupingBy(Factor::getGroup, LinkedHashMap::new, Collectors.toList()));
    }

    public boolean isGrouped() {
        return factors.stream().anyMatch(factor -> !factor.getGroup().isEmpty());
    }

    /** Whether it has stages with questions instead of levels with descriptors. */
    public boolean isStaged() {
        return staged;
    }

    public boolean isInUse() {
        return stoppedAt == null;
    }

    public int getOrdinal() {
        return ordinal;
    }

    /** When a manager took it into use; null where the programme began with it. */
    public Instant getTakenAt() {
        return takenAt;
    }

    public Person getTakenBy() {
        return takenBy;
    }

    public Instant getStoppedAt() {
        return stoppedAt;
    }

    /** As addresses and the API name this very version, such as "integrated-care-matrix-1". */
    public String getKey() {
        return code + "-" + number;
    }

    /** Which it is, in words: title and version, and whether it is used no longer. */
    public String getLabel() {
        return title + ", version " + number + (isInUse() ? "" : " (no longer used)");
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

    public int getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getIntroduction() {
        return introduction;
    }

    /** From the lowest to the highest. */
    public List<Level> getLevels() {
        return Collections.unmodifiableList(levels);
    }

    /** The factors in their order. */
    public List<Factor> getFactors() {
        return Collections.unmodifiableList(factors);
    }
}
