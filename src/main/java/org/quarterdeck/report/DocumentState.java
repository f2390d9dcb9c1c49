package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;

/** How a site's document of a round stands, and what became of the feedback that was released to it. */
@ApplicationScoped
class DocumentState {
    @Inject
    Submissions submissions;
    @Inject
    Feedback feedback;

    List<Fact> of(Site site, Round round) {
        var submission = submissions.find(site.getProgramme().getCode(), site.getCode(), round.getCode());
        var facts = new ArrayList<>(List.of(new Fact("State", submission.getState().getLabel()),
                new Fact("Due", PortalTime.day(submission.getDueOn()))));
        submission.latestVersion().ifPresent(version -> {
            facts.add(new Fact("Last submitted", "Version " + version.getNumber() + " on " + PortalTime.dayAndTime(version.getSubmittedAt())));
            facts.add(new Fact("SHA-256 of the answers", version.getSha256()));
        });
        facts.addAll(feedback(submission));
        return facts;
    }

    private List<Fact> feedback(Submission submission) {
        var released = feedback.releases(submission);
        var threads = feedback.threads(submission).stream().map(placed -> placed.getThread())
                .filter(thread -> thread.isReleased() && !thread.isInternal()).toList();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Feedback", released.isEmpty() ? "Not released yet" : "Released on " + released.get(0).getDay()));
        Arrays.stream(ThreadState.values()).forEach(state -> facts.add(new Fact("Comments " + state.getLabel().toLowerCase(java.util.Locale.ROOT),
                Long.toString(threads.stream().filter(thread -> thread.getState() == state).count()))));
        return facts;
    }
}
