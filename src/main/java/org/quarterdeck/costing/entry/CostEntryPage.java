package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostContent;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** The pro-forma that a site is filling in: its categories with their lines, and what is still to answer. */
@Named
@RequestScoped
public class CostEntryPage {
    @Inject
    CostEntry entry;
    @Inject
    SiteCostsPage address;

    private CostContent content;

    public void begin() {
        entry.begin(address.getSite());
        Faces.redirect(address.getAddress());
    }

    /** @param category the name of one */
    public void add(String category) {
        try {
            var line = entry.add(address.getSite(), CostCategory.named(category).orElseThrow(NotFound::new));
            Faces.redirect(address.getAddress() + "/lines/" + line.getNumber());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
            address.lookAgain();
        }
    }

    public void putBack(int line) {
        try {
            entry.putBack(address.getSite(), line);
            Messages.addFlashGlobalInfo("The line is back");
            Faces.redirect(address.getAddress());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
            address.lookAgain();
        }
    }

    public CostProForma getDraft() {
        return address.getDraft();
    }

    /** As far as it can be counted. */
    public CostContent getContent() {
        if (content == null) {
            content = getDraft().content();
        }
        return content;
    }
}
