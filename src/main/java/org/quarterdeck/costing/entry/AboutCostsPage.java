package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.costing.SiteCostsPage;

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

    private final TypingState typing = new TypingState("stated", "funding", "notes");
    private String stated = "";
    private String funding = "";
    private String notes = "";
    private CostProForma proForma;

    public void load() {
        if (!getProForma().isWritable()) {
            Faces.redirect(address.getAddress());
            return;
        }
        var about = proForma.about();
        stated = about.stated();
        funding = about.funding();
        notes = about.notes();
        typing.begin(about.checksum());
    }

    public void autosave() {
        reply.answer(this::keep, () -> "");
    }

    private Kept<CostProForma> keep() {
        var kept = entry.save(address.getSite(), typed(), typing.place());
        proForma = kept.part();
        return kept;
    }

    private AboutCosts typed() {
        return new AboutCosts(stated == null ? "" : stated, funding == null ? "" : funding, notes == null ? "" : notes);
    }

    public void save() {
        reply.save(typing, this::keep, "stated", () -> {
            proForma.about().readStated();
            proForma.about().readFunding();
            Faces.redirect(address.getAddress());
        });
    }

    public CostProForma getProForma() {
        if (proForma == null) {
            proForma = entry.forWriting(address.getSite());
        }
        return proForma;
    }

    public List<FieldPair> getPairs() {
        return typing.pairs(() -> EntryWords.of(proForma.about()), () -> EntryWords.of(typed()));
    }

    public List<CostRevision> getRevisions() {
        return revisions.of(getProForma(), "about");
    }

    public String getState() {
        return reply.saved(getProForma().getSaved(), typing.isUnsaved());
    }

    public TypingState getTyping() {
        return typing;
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
}
