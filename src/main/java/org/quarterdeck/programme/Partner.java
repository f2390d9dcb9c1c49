package org.quarterdeck.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/** An organisation that takes part in a pilot. */
@Entity
public class Partner {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partner_seq")
    @SequenceGenerator(name = "partner_seq", sequenceName = "partner_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    private String organisation;
    private String sector;

    protected Partner() {
    }

    Partner(Site site, String organisation, String sector) {
        this.site = site;
        this.organisation = organisation;
        this.sector = sector;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getSector() {
        return sector;
    }
}
