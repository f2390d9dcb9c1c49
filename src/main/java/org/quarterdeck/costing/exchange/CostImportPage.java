package org.quarterdeck.costing.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Upload;
import org.quarterdeck.shared.UploadFilter;

/** Where lines are pasted or sent as a file, and what they would change is looked at and applied. */
@Named
@RequestScoped
public class CostImportPage {
    private static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    CostTables tables;
    @Inject
    CostEntry entry;
    @Inject
    SiteCostsPage address;

    private String text = "";
    private Part file;
    private boolean removing;
    private String seen;
    private CostProForma proForma;
    private WaitingTable waiting;
    private CostPlan plan;

    /** @throws org.quarterdeck.shared.Refused unless the person may write in the pro-forma */
    public void open() {
        if (!getProForma().isWritable()) {
            Faces.redirect(address.getAddress());
        } else if (Faces.getRequestParameter(UploadFilter.TOO_LARGE) != null) {
            Messages.addError("sent:file:input", tooLarge().getMessage());
        }
    }

    /** @throws org.quarterdeck.shared.NotFound if nothing of the person waits */
    public void openPlan() {
        getPlan();
        seen = tables.state(address.getSite());
    }

    public void paste() {
        try {
            tables.paste(address.getSite(), text, removing);
            Faces.redirect(address.getAddress() + "/import/check");
        } catch (Invalid refused) {
            Messages.addError(refused.field().equals("state") ? null : "form:text:input", "{0}", refused.getMessage());
        }
    }

    public void send() {
        try {
            if (!Upload.isChosen(file)) {
                throw new Invalid("file", "Choose the Excel file that you have filled in");
            }
            var name = file.getSubmittedFileName();
            tables.send(address.getSite(), name, Upload.content(file, LARGEST, CostImportPage::tooLarge), removing);
            Faces.redirect(address.getAddress() + "/import/check");
        } catch (Invalid refused) {
            Messages.addError(refused.field().equals("state") ? null : "sent:file:input", "{0}", refused.getMessage());
        } catch (IOException cutOff) {
            Messages.addError("sent:file:input", "The file was not sent whole. Send it again");
        }
    }

    private static Invalid tooLarge() {
        return new Invalid("file", "The file is too large: it may have 5 MB. Leave out what does not belong to it and send it again");
    }

    public void apply() {
        try {
            tables.apply(address.getSite(), seen);
            Messages.addFlashGlobalInfo("The lines are taken over");
            Faces.redirect(address.getAddress());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
            seen = tables.state(address.getSite());
        }
    }

    public void drop() {
        tables.drop(address.getSite());
        Faces.redirect(address.getAddress() + "/import");
    }

    public CostProForma getProForma() {
        if (proForma == null) {
            proForma = entry.forWriting(address.getSite());
        }
        return proForma;
    }

    public WaitingTable getWaiting() {
        if (waiting == null) {
            waiting = tables.waiting(address.getSite()).orElse(null);
        }
        return waiting;
    }

    public CostPlan getPlan() {
        if (plan == null) {
            plan = tables.plan(address.getSite());
        }
        return plan;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isRemoving() {
        return removing;
    }

    public void setRemoving(boolean removing) {
        this.removing = removing;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
