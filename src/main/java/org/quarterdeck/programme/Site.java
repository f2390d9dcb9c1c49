package org.quarterdeck.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One pilot. It is quoted by its pseudonym, never by its name. */
@Entity
public class Site {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "site_seq")
    @SequenceGenerator(name = "site_seq", sequenceName = "site_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    private String code;
    private String name;
    private String pseudonym;
    private String focus;
    @Column(name = "analysis_group")
    private String group;
    @Column(name = "deep_dive")
    private boolean deepDive;
    @Column(name = "lead_organisation")
    private String leadOrganisation;
    private BigDecimal funding;
    @OneToMany(mappedBy = "site", cascade = CascadeType.ALL)
    @OrderBy("organisation")
    private List<Partner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "site_place", joinColumns = @JoinColumn(name = "site_id"))
    @Column(name = "place")
    private Set<String> places = new TreeSet<>();

    protected Site() {
    }

    public Site(Programme programme, String code, String name, String pseudonym) {
        this.programme = programme;
        this.code = code;
        this.name = name;
        this.pseudonym = pseudonym;
    }

    /**
     * Says what the pilot is about.
     *
     * @param funding pounds received, or nothing where it was not published
     */
    public Site describe(String focus, String group, boolean deepDive, String leadOrganisation, Optional<BigDecimal> funding) {
        this.focus = focus;
        this.group = group;
        this.deepDive = deepDive;
        this.leadOrganisation = leadOrganisation;
        this.funding = funding.orElse(null);
        return this;
    }

    public void addPartner(String organisation, String sector) {
        partners.add(new Partner(this, organisation, sector));
    }

    /** Names a town or district by which a reader could tell which site is meant. */
    public void addPlace(String place) {
        places.add(place);
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

    public String getName() {
        return name;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    public String getFocus() {
        return focus;
    }

    public String getGroup() {
        return group;
    }

    public boolean isDeepDive() {
        return deepDive;
    }

    public String getLeadOrganisation() {
        return leadOrganisation;
    }

    /** Pounds received, or null where it was not published. */
    public BigDecimal getFunding() {
        return funding;
    }

    public List<Partner> getPartners() {
        return Collections.unmodifiableList(partners);
    }

    /** Towns and districts of the site, by name. */
    public List<String> getPlaces() {
        return places.stream().sorted().toList();
    }

    public String getAddress() {
        return programme.getAddress() + "/sites/" + code;
    }
}
