package org.quarterdeck.maturity;

import jakarta.persistence.CascadeType;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Level> levels = new ArrayList<>();
    @OneToMany(mappedBy = "framework", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Factor> factors = new ArrayList<>();

    protected Framework() {
    }

    Framework(Programme programme, String code, int number, String title, String introduction) {
        this.programme = programme;
        this.code = code;
        this.number = number;
        this.title = title;
        this.introduction = introduction;
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
