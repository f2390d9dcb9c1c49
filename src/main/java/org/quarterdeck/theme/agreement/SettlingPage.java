package org.quarterdeck.theme.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.DoubleCoding;

/** What two coders differ on: all of it, and one difference that is being settled. */
@Named
@RequestScoped
public class SettlingPage {
    @Inject
    AgreementPage agreement;
    @Inject
    Differences differences;
    @Inject
    @Param(name = "difference")
    Integer chosen;

    private List<CodingDifference> all = List.of();
    private Map<Long, String> texts = Map.of();
    private CodingDifference next;
    private Settlement decision;
    private String reason = "";
    private Long seen;

    @PostConstruct
    void load() {
        if (getBetween() != null && getBetween().isCompared()) {
            all = differences.of(getBetween());
            texts = differences.texts(getBetween());
            next = all.stream().filter(each -> chosen == null ? !each.isSettled() : each.getOrdinal() == chosen).findFirst().orElse(null);
            seen = next == null || !next.isSettled() ? null : next.getDecision().getId();
        }
    }

    /** Keeps the decision and goes to the next difference that nobody has settled, or to the list. */
    public void settle() {
        try {
            differences.settle(next.getId(), decision, reason, seen);
            Messages.addFlashGlobalInfo("Difference {0} is settled", next.getOrdinal());
            var after = differences.of(getBetween()).stream().filter(each -> !each.isSettled()).findFirst();
            Faces.redirect(getBetween().getAddress() + "?version=" + getBetween().getVersion().getNumber()
                    + after.map(each -> "&difference=" + each.getOrdinal() + "#settle").orElse("#differences"));
        } catch (Invalid refused) {
            Messages.addError("form:" + refused.field() + ":input", "{0}", refused.getMessage());
        }
    }

    /** The paragraphs that a difference touches, with the passages of one coder marked. */
    public List<MarkedText.Block> context(CodingDifference difference, List<Coding> codings) {
        var marks = codings.stream().map(coding -> new Mark(difference.getQuestion().getCode(), coding.getPassage().start(),
                coding.getPassage().end(), "coding", "coding-" + coding.getId(), "Coded")).toList();
        return MarkedText.of(texts.get(difference.getQuestion().getId()), marks).stream()
                .filter(block -> block.text().start() < difference.end() && block.text().end() > difference.start()).toList();
    }

    public List<SelectItem> getSettlements() {
        return next.getChoices().stream().map(each -> new SelectItem(each, says(next, each))).toList();
    }

    private String says(CodingDifference difference, Settlement settlement) {
        return switch (settlement) {
            case FIRST -> "What " + getBetween().getFirst().getName() + " coded counts";
            case SECOND -> "What " + getBetween().getSecond().getName() + " coded counts";
            case BOTH -> "Both count";
            case NEITHER -> difference.isOneSided() ? "It does not count" : "Neither counts";
        };
    }

    /** "Both count. Decided by Imran Siddiqi-Hale on 3 May 2011 at 14:02". */
    public String words(CodingDecision made) {
        return says(made.getDifference(), made.getSettlement()) + ". Decided by " + made.getBy().getName() + " on " + PortalTime.dayAndTime(made.getAt());
    }

    public long getToSettle() {
        return all.stream().filter(difference -> !difference.isSettled()).count();
    }

    private DoubleCoding getBetween() {
        return agreement.getBetween();
    }

    public List<CodingDifference> getAll() {
        return all;
    }

    /** The difference that the person settles now, or null where there is none or they may not. */
    public CodingDifference getNext() {
        return agreement.isCoder() ? next : null;
    }

    public Settlement getDecision() {
        return decision;
    }

    public void setDecision(Settlement decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** Id of the decision that the person has seen, or null. */
    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
