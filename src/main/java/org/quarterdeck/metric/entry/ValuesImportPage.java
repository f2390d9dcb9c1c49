package org.quarterdeck.metric.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricPage;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Upload;
import org.quarterdeck.shared.UploadFilter;

/** Where values are pasted or sent as an Excel file, and what they would change is looked at and applied. */
@Named
@RequestScoped
public class ValuesImportPage {
    private static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    MetricPage address;
    @Inject
    ValueEntry entry;
    @Inject
    ValueImports imports;

    private String pasted = "";
    private Part file;
    private EntryPlan plan;
    private String stamp;

    public void open() {
        entry.find(address.getSite(), address.getCode());
        if (Faces.getRequestParameter(UploadFilter.TOO_LARGE) != null) {
            Messages.addError("sending:file:input", tooLarge().getMessage());
        }
    }

    /** @throws org.quarterdeck.shared.NotFound if the person has neither pasted nor sent anything */
    public void openPlan() {
        stamp = getPlan().stamp();
    }

    public void paste() {
        try {
            imports.paste(address.getSite(), address.getCode(), pasted);
            Faces.redirect(getMetric().getAddress() + "/values/check");
        } catch (Invalid wrong) {
            Messages.addError("pasting:pasted:input", "{0}", wrong.getMessage());
        }
    }

    public void send() {
        try {
            if (!Upload.isChosen(file)) {
                throw new Invalid("file", "Choose the Excel file that you want to send");
            }
            imports.send(address.getSite(), address.getCode(), file.getSubmittedFileName(), Upload.content(file, LARGEST, ValuesImportPage::tooLarge));
            Faces.redirect(getMetric().getAddress() + "/values/check");
        } catch (Invalid wrong) {
            Messages.addError("sending:file:input", "{0}", wrong.getMessage());
        } catch (IOException cut) {
            Messages.addError("sending:file:input", "The file was not sent whole. Send it again");
        }
    }

    private static Invalid tooLarge() {
        return new Invalid("file", "The file is too large: it may have 5 MB. Leave out what does not belong to it");
    }

    public void apply() {
        try {
            int applied = imports.apply(address.getSite(), address.getCode(), stamp);
            Messages.addFlashGlobalInfo("{0}", applied == 1 ? "1 period is saved." : applied + " periods are saved.");
            Faces.redirect(getMetric().getAddress());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
            plan = null;
            stamp = getPlan().stamp();
        }
    }

    public void drop() {
        imports.drop(address.getSite(), address.getCode());
        Messages.addFlashGlobalInfo("Nothing was changed.");
        Faces.redirect(getMetric().getAddress() + "/values/import");
    }

    public EntryPlan getPlan() {
        if (plan == null) {
            plan = imports.plan(address.getSite(), address.getCode());
        }
        return plan;
    }

    public WaitingValues getWaiting() {
        return imports.waiting(address.getSite(), address.getCode()).orElse(null);
    }

    public LocalMetric getMetric() {
        return address.getMetric();
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getStamp() {
        return stamp;
    }

    public void setStamp(String stamp) {
        this.stamp = stamp;
    }
}
