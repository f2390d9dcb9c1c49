package org.quarterdeck.maturity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;

/** Of which site, round and framework a page of maturity is. */
@Named
@RequestScoped
public class FrameworkPage {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "site")
    String siteCode;
    @Inject
    @Param(name = "round")
    String roundCode;
    @Inject
    @Param(name = "framework")
    String wanted;

    private Site site;
    private Round round;
    private List<Framework> all;
    private Framework framework;

    @PostConstruct
    void load() {
        site = programmes.site(programmeCode, siteCode);
        round = programmes.round(site.getProgramme(), roundCode);
        if (!round.isOpened()) {
            throw new NotFound();
        }
        all = frameworks.all(site.getProgramme());
        framework = frameworks.whole(site.getProgramme(), wanted);
    }

    /** An address about this site, round and framework, such as {@code …/maturity/T5/partners?framework=…}. */
    public String address(String page) {
        return site.getAddress() + "/maturity/" + round.getCode() + page + getQuery();
    }

    /** What names the framework in an address; nothing for the programme's first. */
    public String getQuery() {
        return query("?");
    }

    private String query(String mark) {
        return framework.getId().equals(all.get(0).getId()) ? "" : mark + "framework=" + framework.getKey();
    }

    /** Where all factors are listed. */
    public String getOverview() {
        return site.getAddress() + "/maturity?round=" + round.getCode() + query("&");
    }

    public Site getSite() {
        return site;
    }

    public Round getRound() {
        return round;
    }

    public Framework getFramework() {
        return framework;
    }

    public List<Framework> getAll() {
        return all;
    }
}
