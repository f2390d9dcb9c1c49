package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;

/** What a site's team has to do in the open round, and where its documents of other rounds are. */
@Named
@RequestScoped
public class OwnDocumentsPart {
    @Inject
    SubmissionProgress progress;
    @Inject
    CurrentStanding current;

    private final Map<Long, List<Submission>> ofRounds = new HashMap<>();
    private final Map<Long, List<Submission>> ofSites = new HashMap<>();

    public List<Submission> of(Round round) {
        return ofRounds.computeIfAbsent(round.getId(), key -> progress.own(round));
    }

    /** All rounds of a site, for whoever may know of them. */
    public List<Submission> of(Site site) {
        return ofSites.computeIfAbsent(site.getId(), key -> progress.ofSite(site));
    }

    /** Where the person goes on: the first answer that is not complete, or the check of all when every one is. */
    public String next(Submission submission) {
        return submission.getAnswers().stream().filter(answer -> !answer.isComplete()).findFirst()
                .map(answer -> submission.getAddress() + "/questions/" + answer.getQuestion().getCode())
                .orElse(submission.getAddress() + "/check");
    }

    public boolean isAllComplete(Submission submission) {
        return submission.getAnswers().stream().allMatch(Answer::isComplete);
    }

    public boolean maySubmit(Submission submission) {
        return SubmissionPolicy.maySubmit(current.get(), submission);
    }

    /** Where the person reads the document: its own team in the task list, others what was submitted. */
    public String addressOf(Submission submission) {
        return SubmissionPolicy.mayReadDraft(current.get(), submission) ? submission.getAddress() : submission.getAddress() + "/read";
    }

    public String submittedAt(Submission submission) {
        return PortalTime.dayAndTime(submission.getLastSubmittedAt());
    }
}
