package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One pilot: what it is about and who takes part. */
@Named
@RequestScoped
public class SitePage {
    @Inject
    Programmes programmes;

    private String programme;
    private String code;
    private Site site;

    public void load() {
        site = programmes.site(programme, code);
    }

    public Site getSite() {
        return site;
    }

    public List<Partner> getPartners() {
        return site.getPartners();
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
