package org.quarterdeck.theme.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;
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
    CurrentStanding current;
    @Inject
    SubmissionPage address;
    @Inject
    @Param(name = "version")
    Integer number;

    private List<DoubleCoding> all;
    private DoubleCoding between;
    private AgreementTable table;
    private String first;
    private String second;

    /** @throws org.quarterdeck.shared.NotFound unless the person may know of codings */
    @PostConstruct
    void load() {
        all = doubleCodings.of(getSubmission());
        between = all.stream().filter(each -> number == null || each.getVersion().getNumber() == number).findFirst().orElse(null);
        first = Long.toString(current.get().person().getId());
        table = between == null || !between.isCompared() ? null : agreements.of(between);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        all.size();
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
            Messages.addError("second".equals(refused.field()) ? "start-form:second:input" : null, "{0}", refused.getMessage());
        }
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

    /** Whether the person has said that they have finished. */
    public boolean isFinished() {
        return isMine() && between.hasFinished(current.get().person());
    }

    /** Whether the person may call it off. */
    public boolean isEndable() {
        return isMine() || between != null && isCoder() && between.getOpenedBy().getId().equals(current.get().person().getId());
    }

    public List<SelectItem> getCoders() {
        return doubleCodings.coders(getSubmission().getSite().getProgramme()).stream()
                .map(person -> new SelectItem(Long.toString(person.getId()), person.getName())).toList();
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
}
