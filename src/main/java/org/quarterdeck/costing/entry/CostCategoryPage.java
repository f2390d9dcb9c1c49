package org.quarterdeck.costing.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CategoryAnswer;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.shared.NotFound;

/** How the site answers for one category: with lines, that there was none, or that it cannot estimate it and why. */
@Named
@RequestScoped
public class CostCategoryPage {
    @Inject
    CostEntry entry;
    @Inject
    CostRevisions revisions;
    @Inject
    SiteCostsPage address;
    @Inject
    EntryReplyPage reply;
    @Inject
    @Param(name = "category")
    String category;

    private final TypingState typing = new TypingState("kind", "reason");
    private AnswerKind kind;
    private String reason = "";
    private CategoryAnswer answer;

    public void load() {
        if (!getAnswer().getProForma().isWritable()) {
            Faces.redirect(address.getAddress());
            return;
        }
        kind = answer.getKind();
        reason = answer.getReason();
        typing.begin(answer.getChecksum());
    }

    public void autosave() {
        reply.answer(this::keep, () -> "");
    }

    private Kept<CategoryAnswer> keep() {
        var kept = entry.save(address.getSite(), category(), kind, reason, typing.place());
        answer = kept.part();
        return kept;
    }

    public void save() {
        reply.save(typing, this::keep, "kind", () -> {
            if (kind == null) {
                Messages.addError("form:kind:input", "Select how you answer for this category");
            } else if (kind == AnswerKind.UNKNOWN && answer.getReason().isEmpty()) {
                Messages.addError("form:reason:input", "Enter why you cannot estimate it");
            } else {
                Faces.redirect(address.getAddress() + "#" + category);
            }
        });
    }

    private CostCategory category() {
        return CostCategory.named(category).orElseThrow(NotFound::new);
    }

    public CategoryAnswer getAnswer() {
        if (answer == null) {
            answer = entry.forWriting(address.getSite()).answer(category());
        }
        return answer;
    }

    public CostQuestion getQuestion() {
        return getAnswer().getProForma().getTemplate().question(answer.getCategory());
    }

    public int getLines() {
        return getAnswer().getProForma().standing(answer.getCategory()).size();
    }

    public List<FieldPair> getPairs() {
        return typing.pairs(() -> EntryWords.of(answer.getKind(), answer.getReason()), () -> EntryWords.of(kind, reason));
    }

    public List<CostRevision> getRevisions() {
        return revisions.of(getAnswer().getProForma(), "categories/" + category);
    }

    public AnswerKind[] getKinds() {
        return AnswerKind.values();
    }

    public String getState() {
        return reply.saved(getAnswer().getSaved(), typing.isUnsaved());
    }

    public TypingState getTyping() {
        return typing;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
