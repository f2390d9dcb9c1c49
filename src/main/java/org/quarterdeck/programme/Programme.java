package org.quarterdeck.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;

/** A set of pilot sites that are evaluated together. */
@Entity
public class Programme {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "programme_seq")
    @SequenceGenerator(name = "programme_seq", sequenceName = "programme_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    private String code;
    private String name;
    @Column(name = "start_month")
    private LocalDate startMonth;
    private String about;
    private boolean demonstration;

    protected Programme() {
    }

    /** @param start the month of T0 */
    public Programme(String code, String name, YearMonth start, String about, boolean demonstration) {
        this.code = code;
        this.name = name;
        this.startMonth = start.atDay(1);
        this.about = about;
        this.demonstration = demonstration;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    /** The month of T0. */
    public YearMonth getStart() {
        return YearMonth.from(startMonth);
    }

    public String getAbout() {
        return about;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** Where the programme's pages begin. */
    public String getAddress() {
        return "/programmes/" + code;
    }
}
