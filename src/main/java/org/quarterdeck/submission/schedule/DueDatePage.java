package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.DayEntry;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** More time for one site in a round. */
@Named
@RequestScoped
public class DueDatePage {
    @Inject
    Schedule schedule;
    @Inject
    SubmissionPage address;

    private Submission submission;
    private DayEntry due = new DayEntry();
    private String reason = "";

    public void load() {
        if (getSubmission().isExtended()) {
            due = DayEntry.of(submission.getDueOn());
            reason = submission.getExtensionReason();
        }
    }

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public Submission getSubmission() {
        if (submission == null) {
            submission = schedule.submission(address.getProgramme(), address.getSite(), address.getRound());
        }
        return submission;
    }

    public void extend() {
        try {
            var day = due.read("due", "new due date");
            schedule.extend(address.getProgramme(), address.getSite(), address.getRound(), day, reason);
            Messages.addFlashGlobalInfo(getSubmission().getSite().getName() + " now has until " + PortalTime.day(day)
                    + " for round " + address.getRound() + ". Its team has been told.");
            Faces.redirect(submission.getRound().getAddress());
        } catch (Invalid refused) {
            Messages.addError(fieldOf(refused), refused.getMessage());
        }
    }

    private static String fieldOf(Invalid refused) {
        return switch (refused.field()) {
            case "state" -> null;
            case "due" -> "form:due:day";
            case "reason" -> "form:reason:input";
            default -> "form:" + refused.field();
        };
    }

    public String getRoundsDay() {
        return PortalTime.day(getSubmission().getRound().getDueOn());
    }

    /** The last day that can be given, where the next round is planned. */
    public String getLastDay() {
        return schedule.next(getSubmission().getRound()).map(next -> PortalTime.day(next.getOpensOn().minusDays(1))).orElse(null);
    }

    public DayEntry getDue() {
        return due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
