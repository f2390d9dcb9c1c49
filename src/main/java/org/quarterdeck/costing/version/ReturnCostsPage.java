package org.quarterdeck.costing.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.shared.Invalid;

/** A manager gives a submitted pro-forma back to its site. */
@Named
@RequestScoped
public class ReturnCostsPage {
    @Inject
    CostSubmitting submitting;
    @Inject
    SiteCostsPage address;

    private String reason = "";

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public CostVersion getVersion() {
        return submitting.forReturn(address.getSite());
    }

    public void giveBack() {
        try {
            submitting.giveBack(address.getSite(), reason);
            Messages.addFlashGlobalInfo("The pro-forma is returned. The team of {0} has been told.", address.getSite().getName());
            Faces.redirect(address.getAddress());
        } catch (Invalid refused) {
            Messages.addError(refused.field().equals("reason") ? "form:reason:input" : null, "{0}", refused.getMessage());
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
