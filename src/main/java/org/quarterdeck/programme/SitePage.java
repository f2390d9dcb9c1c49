package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The pilot that the address of a page names, read once for all parts of the page. */
@Named
@RequestScoped
public class SitePage {
    @Inject
    Programmes programmes;
    @Inject
    @Param(name = "programme")
    String programme;
    @Inject
    @Param(name = "site")
    String code;

    private Site site;

    public void load() {
        getSite();
    }

    /** @throws org.quarterdeck.shared.NotFound if there is none, or the person may not know of it */
    public Site getSite() {
        if (site == null) {
            site = programmes.site(programme, code);
        }
        return site;
    }

    public List<Partner> getPartners() {
        return getSite().getPartners();
    }
}
