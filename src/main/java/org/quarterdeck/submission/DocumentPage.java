package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.PortalClock;

/** The task list of a site's team. Everybody else, and the team once it has submitted, is brought to the reading view. */
@Named
@RequestScoped
public class DocumentPage {
    @Inject
    Answers answers;
    @Inject
    CurrentStanding current;
    @Inject
    PortalClock clock;
    @Inject
    SubmissionPage address;

    private Submission submission;
    private List<Task> tasks = List.of();

    public void load() {
        submission = address.getSubmission();
        if (SubmissionPolicy.mayWrite(current.get(), submission) && submission.isWritable()) {
            tasks = Task.of(answers.of(submission), answers.carriedInto(submission));
        } else {
            Faces.redirect(submission.getAddress() + "/read");
        }
    }

    public long getCompleted() {
        return tasks.stream().filter(task -> task.answer().isComplete()).count();
    }

    public Deadline getDeadline() {
        return Deadline.of(submission, clock.today());
    }

    public boolean isLead() {
        return SubmissionPolicy.maySubmit(current.get(), submission);
    }

    public Submission getSubmission() {
        return submission;
    }

    public List<Task> getTasks() {
        return tasks;
    }
}
