package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.Confidence;
import org.quarterdeck.costing.CostBasis;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostLine;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.shared.Invalid;

/** One line of a pro-forma on its own page, saved while it is being typed. */
@Named
@RequestScoped
public class CostLinePage {
    @Inject
    CostEntry entry;
    @Inject
    CostRevisions revisions;
    @Inject
    SiteCostsPage address;
    @Inject
    EntryReplyPage reply;
    @Inject
    @Param(name = "line")
    Integer number;

    private final TypedLine typed = new TypedLine();
    private final TypingState typing = new TypingState("item", "amount", "low", "high");
    private CostLine line;

    public void load() {
        if (!getLine().getProForma().isWritable() || line.isRemoved()) {
            Faces.redirect(address.getAddress());
            return;
        }
        typed.take(line.entry());
        typing.begin(line.getChecksum());
    }

    public void autosave() {
        reply.answer(this::keep, () -> {
            var counted = line.counted();
            return counted.map(item -> ": " + said(item)).orElse(", and not complete yet");
        });
    }

    private Kept<CostLine> keep() {
        var kept = entry.save(address.getSite(), number, typed.entry(), typing.place());
        line = kept.part();
        return kept;
    }

    public void save() {
        saveAnd(() -> Faces.redirect(address.getAddress() + "#" + line.getCategory()));
    }

    public void saveAndAdd() {
        saveAnd(() -> Faces.redirect(address.getAddress() + "/lines/" + entry.add(address.getSite(), line.getCategory()).getNumber()));
    }

    private void saveAnd(Runnable then) {
        reply.save(typing, this::keep, "item", () -> {
            if (line.problems().isEmpty()) {
                then.run();
            } else {
                line.problems().forEach((field, what) -> reply.addError(field, what));
            }
        });
    }

    public void remove() {
        try {
            var kept = entry.remove(address.getSite(), number, typing.place());
            line = kept.part();
            if (kept.isSaved()) {
                Messages.addFlashGlobalInfo("The line is removed. You can put it back from the list at the end of this page");
                Faces.redirect(address.getAddress());
            } else {
                typing.take(kept);
                Messages.addGlobalError("{0}", reply.explanation(kept));
            }
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    /** The line as it stands, which is not what the person is typing. */
    public CostLine getLine() {
        if (line == null) {
            line = entry.forWriting(address.getSite()).line(number == null ? 0 : number);
        }
        return line;
    }

    public CostQuestion getQuestion() {
        return getLine().getProForma().getTemplate().question(line.getCategory());
    }

    /** What stands there and what the person typed, where these are two things. */
    public List<FieldPair> getPairs() {
        return typing.pairs(() -> line.isRemoved() ? Map.of("Item", "Removed") : EntryWords.of(line.entry()), () -> EntryWords.of(typed.entry()));
    }

    public List<CostRevision> getRevisions() {
        return revisions.of(getLine().getProForma(), line.getPlace());
    }

    /** What the line comes to, empty while something is missing. */
    public String getResult() {
        return getLine().counted().map(CostLinePage::said).orElse("");
    }

    private static String said(CostItem item) {
        var amount = item.working() == null ? item.given() : item.working().arithmetic();
        var counts = item.category().isCounted() ? item.counted().compareTo(item.basis() == CostBasis.RANGE ? item.low() : item.amount()) == 0
                ? "" : ", of which " + Pounds.shown(item.counted()) + " counts" : ", not in the totals";
        return amount + counts;
    }

    public CostBasis[] getBases() {
        return CostBasis.values();
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    public String getState() {
        return reply.saved(getLine().getSaved(), typing.isUnsaved());
    }

    public TypedLine getTyped() {
        return typed;
    }

    public TypingState getTyping() {
        return typing;
    }
}
