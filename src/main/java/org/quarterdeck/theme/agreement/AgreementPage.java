package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Mark;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.ThemePolicy;

/** One submission and its two coders: asked, coding, compared, settling. */
@Named
@RequestScoped
public class AgreementPage {
    @Inject
    DoubleCodings doubleCodings;
    @Inject
    Agreements agreements;
    @Inject
    Differences service;
    @Inject
    CurrentStanding current;
    @Inject
    SubmissionPage address;
    @Inject
    @Param(name = "version")
    Integer number;
    @Inject
    @Param(name = "difference")
    Integer chosen;

    private List<DoubleCoding> all;
    private DoubleCoding between;
    private AgreementTable table;
    private List<CodingDifference> differences = List.of();
    private Map<Long, String> texts;
    private CodingDifference next;
    private String first;
    private String second;
    private Settlement decision;
    private String reason = "";
    private Long seen;

    /** @throws org.quarterdeck.shared.NotFound unless the person may know of codings */
    public void load() {
        all = doubleCodings.of(getSubmission());
        between = all.stream().filter(each -> number == null || each.getVersion().getNumber() == number).findFirst().orElse(null);
        first = first == null ? Long.toString(current.get().person().getId()) : first;
        if (between != null && between.isCompared()) {
            table = agreements.of(between);
            differences = service.of(between);
            texts = service.texts(between);
            next = chosen == null ? differences.stream().filter(each -> !each.isSettled()).findFirst().orElse(null)
                    : differences.stream().filter(each -> each.getOrdinal() == chosen).findFirst().orElse(null);
            if (next != null && !Faces.isPostback()) {
                seen = next.isSettled() ? next.getDecision().getId() : null;
            }
        }
    }

    public void start() {
        act(() -> {
            doubleCodings.open(getSubmission(), id(first), id(second));
            return "Both code independently from now on. What one codes, the other does not see";
        });
    }

    private static long id(String chosenPerson) {
        try {
            return Long.parseLong(chosenPerson);
        } catch (NumberFormatException none) {
            throw new Invalid("second", "Choose evaluators of this programme");
        }
    }

    public void finish() {
        act(() -> doubleCodings.finish(between.getId()).isCompared() ? "Both have finished. This is how far you agreed"
                : "You have finished. You are told when the other has too");
    }

    public void resume() {
        act(() -> {
            doubleCodings.resume(between.getId());
            return "You can go on coding";
        });
    }

    public void callOff() {
        act(() -> {
            doubleCodings.callOff(between.getId());
            return "The independent coding is called off. All codings count now";
        });
    }

    private void act(Supplier<String> action) {
        try {
            Messages.addFlashGlobalInfo("{0}", action.get());
            Faces.redirect(getSubmission().getAddress() + "/agreement");
        } catch (Invalid refused) {
            Messages.addError("form:" + refused.field() + ":input", "{0}", refused.getMessage());
        }
    }

    /** Keeps the decision and goes to the next difference that nobody has settled, or to the list. */
    public void settle() {
        try {
            service.settle(next.getId(), decision, reason, seen);
            Messages.addFlashGlobalInfo("Settled: {0} counts on {1}", decision.getLabel(), next.getTheme().getTitle());
            var after = service.of(between).stream().filter(each -> !each.isSettled()).findFirst();
            Faces.redirect(getBack() + after.map(each -> "&difference=" + each.getOrdinal() + "#difference-" + each.getOrdinal()).orElse("#differences"));
        } catch (Invalid refused) {
            Messages.addError("form:" + refused.field() + ":input", "{0}", refused.getMessage());
        }
    }

    private String getBack() {
        return between.getAddress() + "?version=" + between.getVersion().getNumber();
    }

    /** Whether the person may have the latest version coded by two. */
    public boolean isStartable() {
        var latest = getSubmission().latestVersion();
        return isCoder() && latest.isPresent() && all.stream().noneMatch(each -> each.isOpen() || each.getVersion().getId().equals(latest.get().getId()));
    }

    public boolean isCoder() {
        return ThemePolicy.mayCode(current.get(), getSubmission().getSite().getProgramme());
    }

    /** Whether the person is one of the two. */
    public boolean isMine() {
        return between != null && isCoder() && between.isCoder(current.get().person());
    }

    public boolean isFinished() {
        return isMine() && between.hasFinished(current.get().person());
    }

    public boolean isEndable() {
        return isMine() || between != null && isCoder() && between.getOpenedBy().getId().equals(current.get().person().getId());
    }

    public List<SelectItem> getCoders() {
        return doubleCodings.coders(getSubmission().getSite().getProgramme()).stream()
                .map(person -> new SelectItem(Long.toString(person.getId()), person.getName())).toList();
    }

    public List<SelectItem> getSettlements() {
        return List.of(new SelectItem(Settlement.FIRST, between.getFirst().getName() + "\u2019s codings count"),
                new SelectItem(Settlement.SECOND, between.getSecond().getName() + "\u2019s codings count"),
                new SelectItem(Settlement.BOTH, "Both count"), new SelectItem(Settlement.NEITHER, "Neither counts"));
    }

    /** The paragraphs that a difference touches, with one coder's passages marked. */
    public List<MarkedText.Block> context(CodingDifference difference, List<Coding> codings) {
        var marks = codings.stream().map(coding -> new Mark(difference.getQuestion().getCode(), coding.getPassage().start(),
                coding.getPassage().end(), "coding", "coding-" + coding.getId(), "Coded")).toList();
        return MarkedText.of(texts.get(difference.getQuestion().getId()), marks).stream()
                .filter(block -> block.text().start() < difference.end() && block.text().end() > difference.start()).toList();
    }

    /** Whether this difference is the one that is being settled on the page. */
    public boolean isNext(CodingDifference difference) {
        return isCoder() && next != null && next.getId().equals(difference.getId());
    }

    public long getToSettle() {
        return differences.stream().filter(difference -> !difference.isSettled()).count();
    }

    /** "Both count, said Imran Siddiqi-Hale on 3 May 2011 at 14:02". */
    public String words(CodingDecision made) {
        var whose = switch (made.getSettlement()) {
            case FIRST -> between.getFirst().getName() + "\u2019s codings count";
            case SECOND -> between.getSecond().getName() + "\u2019s codings count";
            case BOTH -> "Both count";
            case NEITHER -> "Neither counts";
        };
        return whose + ", said " + made.getBy().getName() + " on " + PortalTime.dayAndTime(made.getAt());
    }

    public String getOpenedAt() {
        return PortalTime.dayAndTime(between.getOpenedAt());
    }

    public String getComparedAt() {
        return PortalTime.dayAndTime(between.getComparedAt());
    }

    public Submission getSubmission() {
        return address.getSubmission();
    }

    public List<DoubleCoding> getAll() {
        return all;
    }

    /** The one that is shown, or null. */
    public DoubleCoding getBetween() {
        return between;
    }

    public AgreementTable getTable() {
        return table;
    }

    public List<CodingDifference> getDifferences() {
        return differences;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
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

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
