package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;
import org.quarterdeck.submission.SubmittedVersion;

/** The lead takes back what was submitted; or is told who has opened it, and whom to ask. */
@Named
@RequestScoped
public class WithdrawPage {
    @Inject
    Returning returning;
    @Inject
    Programmes programmes;
    @Inject
    SubmissionPage address;

    private Submission submission;

    /** @throws org.quarterdeck.shared.Refused unless the person leads the site */
    public Submission getSubmission() {
        if (submission == null) {
            submission = returning.forWithdrawal(address.getProgramme(), address.getSite(), address.getRound());
        }
        return submission;
    }

    /** What was submitted last; null where nothing is. */
    public SubmittedVersion getVersion() {
        return getSubmission().latestVersion().orElse(null);
    }

    public String getSubmitted() {
        return PortalTime.dayAndTime(getVersion().getSubmittedAt());
    }

    public String getOpened() {
        return getVersion().getOpenedBy().getName() + " opened it on " + PortalTime.dayAndTime(getVersion().getOpenedAt());
    }

    /** Those who can return it, by name. */
    public String getManagers() {
        return programmes.managers(getSubmission().getSite().getProgramme()).stream().map(Person::getName)
                .collect(Collectors.joining(" or "));
    }

    public void withdraw() {
        try {
            var version = returning.withdraw(address.getProgramme(), address.getSite(), address.getRound());
            Messages.addFlashGlobalInfo("Version " + version.getNumber() + " is withdrawn. You can write again.");
            Faces.redirect(getSubmission().getAddress());
        } catch (Invalid refused) {
            Messages.addGlobalError(refused.getMessage());
            submission = null;
        }
    }
}
