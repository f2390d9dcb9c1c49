package org.quarterdeck.metric;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;

/** Notes on the chart of a metric, and how its limits are computed. */
@Named
@RequestScoped
public class MetricNotesPage {
    @Inject
    MetricPage address;
    @Inject
    MetricNotes notes;

    private String period;
    private boolean rebases;
    private String note = "";

    public void add() {
        try {
            notes.add(address.getSite(), address.getCode(), period, rebases, note);
            back("The note is on the chart.");
        } catch (Invalid wrong) {
            Messages.addError("notes:more:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public void remove(long id) {
        notes.remove(address.getSite(), address.getCode(), id);
        back("The note is taken back.");
    }

    public void screen(boolean on) {
        notes.screen(address.getSite(), address.getCode(), on);
        back(on ? "Large moving ranges are left out of the limits." : "All moving ranges count for the limits.");
    }

    private void back(String said) {
        Messages.addFlashGlobalInfo("{0}", said);
        Faces.redirect(address.getSite().getAddress() + "/metrics/" + address.getCode());
    }

    /** The periods that have a value, the latest first. */
    public List<SelectItem> getPeriods() {
        return address.getMetric().getValues().stream().sorted((one, other) -> other.getPeriod().compareTo(one.getPeriod()))
                .map(value -> new SelectItem(value.getPeriod().code(), value.getPeriod().label())).toList();
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public boolean isRebases() {
        return rebases;
    }

    public void setRebases(boolean rebases) {
        this.rebases = rebases;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
