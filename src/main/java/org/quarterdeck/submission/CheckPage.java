package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.PortalTime;

/** All answers of a draft on one page, to be checked and submitted; afterwards, the receipt. */
@Named
@RequestScoped
public class CheckPage {
    @Inject
    Submissions submissions;
    @Inject
    Answers answers;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    PortalClock clock;
    @Inject
    SubmissionPage address;

    private boolean declared;
    private Submission submission;
    private SubmittedVersion version;
    private List<Task> tasks;

    /** @throws org.quarterdeck.shared.NotFound unless the person is of the site's team */
    public Submission getSubmission() {
        if (submission == null) {
            submission = address.getSubmission();
            Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        }
        return submission;
    }

    /** What was submitted, or null while it can still be written. */
    public SubmittedVersion getVersion() {
        if (version == null && !getSubmission().isWritable()) {
            version = submissions.versions(submission).stream().filter(each -> !each.isWithdrawn()).reduce((earlier, later) -> later).orElse(null);
        }
        return version;
    }

    public List<Task> getTasks() {
        if (tasks == null) {
            tasks = Task.of(answers.of(getSubmission()), answers.carriedInto(submission));
        }
        return tasks;
    }

    public void submit() {
        if (!declared) {
            Messages.addError("form:declared:input", "Confirm that this is what the site wants to submit");
            return;
        }
        try {
            submissions.submit(getSubmission().getId());
            Faces.redirect(submission.getAddress() + "/check");
        } catch (NotADraft already) {
            Messages.addGlobalError("This was submitted already, or its round was closed, while the page was open. Nothing was changed");
            submission = null;
            address.lookAgain();
        }
    }

    public List<Task> getUnfinished() {
        return getTasks().stream().filter(task -> !task.answer().isComplete()).toList();
    }

    public boolean isLead() {
        return SubmissionPolicy.maySubmit(current.get(), getSubmission());
    }

    /** Those who can submit, by name. */
    public String getLeads() {
        return programmes.leads(getSubmission().getSite()).stream().map(Person::getName).collect(Collectors.joining(" or "));
    }

    /** Those who wrote in it, by name. */
    public String getContributors() {
        return answers.contributors(getSubmission()).stream().map(Person::getName).collect(Collectors.joining(", "));
    }

    public List<MarkedText.Group> groups(Task task) {
        return MarkedText.groups(task.answer().getText(), List.of());
    }

    public String savedBy(Answer answer) {
        return "Last changed by " + answer.getAmendedBy().getName() + " on " + PortalTime.dayAndTime(answer.getAmendedAt());
    }

    public Deadline getDeadline() {
        return Deadline.of(getSubmission(), clock.today());
    }

    public String getSubmittedAt() {
        return PortalTime.dayAndTime(getVersion().getSubmittedAt());
    }

    public boolean isSubmittedLate() {
        return getSubmission().isSubmittedLate();
    }

    public boolean isDeclared() {
        return declared;
    }

    public void setDeclared(boolean declared) {
        this.declared = declared;
    }
}
