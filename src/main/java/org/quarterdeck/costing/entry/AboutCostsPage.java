package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.shared.Invalid;

/** What the site says of its costs as a whole: the total that it states itself, what it received, notes. */
@Named
@RequestScoped
public class AboutCostsPage {
    @Inject
    CostEntry entry;
    @Inject
    CostRevisions revisions;
    @Inject
    SiteCostsPage address;
    @Inject
    EntryReplyPage reply;

    private String stated = "";
    private String funding = "";
    private String notes = "";
    private String seen;
    private String page;
    private CostProForma proForma;
    private boolean overtaken;
    private boolean refused;

    public void load() {
        if (!getProForma().isWritable()) {
            Faces.redirect(address.getAddress());
            return;
        }
        var about = proForma.about();
        stated = about.stated();
        funding = about.funding();
        notes = about.notes();
        seen = about.checksum();
        page = UUID.randomUUID().toString();
    }

    public void autosave() {
        reply.answer(this::keep, () -> "");
    }

    private Kept<CostProForma> keep() {
        var kept = entry.save(address.getSite(), typed(), new Typing(seen, page));
        proForma = kept.part();
        return kept;
    }

    private AboutCosts typed() {
        return new AboutCosts(stated == null ? "" : stated, funding == null ? "" : funding, notes == null ? "" : notes);
    }

    public void save() {
        try {
            var kept = keep();
            seen = kept.seen();
            if (kept.isSaved()) {
                proForma.about().readStated();
                proForma.about().readFunding();
                Faces.redirect(address.getAddress());
            } else {
                overtaken = kept.isOvertaken();
                Messages.addError("form:stated:input", "{0}", reply.explanation(kept));
            }
        } catch (Invalid wrong) {
            refused = true;
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    public CostProForma getProForma() {
        if (proForma == null) {
            proForma = entry.forWriting(address.getSite());
        }
        return proForma;
    }

    public List<FieldPair> getPairs() {
        return overtaken ? FieldPair.of(EntryWords.of(proForma.about()), EntryWords.of(typed())) : List.of();
    }

    public List<CostRevision> getRevisions() {
        return revisions.of(getProForma(), "about");
    }

    public String getState() {
        return reply.saved(getProForma().getSaved(), isUnsaved());
    }

    public boolean isUnsaved() {
        return refused || overtaken || EntryFieldsPart.areKept("stated", "funding", "notes");
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public String getStated() {
        return stated;
    }

    public void setStated(String stated) {
        this.stated = stated;
    }

    public String getFunding() {
        return funding;
    }

    public void setFunding(String funding) {
        this.funding = funding;
    }

    public String getNotes() {
        return notes;
    }

    public void setNotes(String notes) {
        this.notes = notes;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
