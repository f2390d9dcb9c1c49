package org.quarterdeck.costing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.SitePage;

/** The costs of the site that the address names: what it submitted last and, for its team, what it is filling in. */
@Named
@RequestScoped
public class SiteCostsPage {
    @Inject
    SitePage address;
    @Inject
    Costs costs;
    @Inject
    CurrentStanding current;

    private List<CostVersion> versions;
    private CostProForma draft;
    private boolean draftRead;

    /** @throws org.quarterdeck.shared.NotFound if the person may not see the site's costs */
    public void load() {
        getVersions();
    }

    public Site getSite() {
        return address.getSite();
    }

    /** All that were submitted, the first first. */
    public List<CostVersion> getVersions() {
        if (versions == null) {
            versions = costs.versionsOf(getSite());
        }
        return versions;
    }

    /** What was submitted last, or null. */
    public CostVersion getSubmitted() {
        return getVersions().isEmpty() ? null : versions.get(versions.size() - 1);
    }

    /** What the team is filling in; null for others, and where nobody has begun or it is submitted. */
    public CostProForma getDraft() {
        if (!draftRead) {
            draftRead = true;
            draft = isTeam() ? costs.draft(getSite()).filter(CostProForma::isWritable).orElse(null) : null;
        }
        return draft;
    }

    /** What was read may have changed since. */
    public void lookAgain() {
        versions = null;
        draftRead = false;
    }

    /** Whether nothing was submitted and nothing is being filled in. */
    public boolean isBlank() {
        return getDraft() == null && getSubmitted() == null;
    }

    public boolean isTeam() {
        return CostPolicy.mayReadDraft(current.get(), getSite());
    }

    public boolean isLead() {
        return CostPolicy.mayWrite(current.get(), getSite());
    }

    /** Whether the person may give what was submitted back to the site. */
    public boolean isReturnable() {
        return CostPolicy.mayReturn(current.get(), getSite()) && getSubmitted() != null && !getSubmitted().isReturned();
    }

    public String getAddress() {
        return getSite().getAddress() + "/costs";
    }
}
