package org.quarterdeck.maturity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One step of a framework, such as "2 Developing". */
@Entity
@Table(name = "maturity_level")
public class Level {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "maturity_level_seq")
    @SequenceGenerator(name = "maturity_level_seq", sequenceName = "maturity_level_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "framework_id")
    private Framework framework;
    private int number;
    private String name;

    protected Level() {
    }

    Level(Framework framework, int number, String name) {
        this.framework = framework;
        this.number = number;
        this.name = name;
    }

    public Long getId() {
        return id;
    }

    public int getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    /** The number as a form sends it. */
    public String getValue() {
        return Integer.toString(number);
    }

    /** Number and word, such as "2 Developing": neither stands without the other. */
    public String getLabel() {
        return number + " " + name;
    }
}
