package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;

/** What a site submitted, as its readers see it: one version, with what is said of its passages. */
@Named
@RequestScoped
public class ReadPage {
    @Inject
    Submissions submissions;
    @Inject
    CurrentStanding current;
    @Inject
    @Any
    Instance<MarkSource> markSources;
    @Inject
    SubmissionPage address;
    @Inject
    @Param(name = "version")
    Integer number;

    private Submission submission;
    private List<SubmittedVersion> versions;
    private SubmittedVersion version;
    private List<ReadAnswer> answers = List.of();

    /** An answer of the shown version, cut for showing. */
    public record ReadAnswer(Question question, SubmittedAnswer answer, List<MarkedText.Group> groups) {
    }

    public void load() {
        submission = address.getSubmission();
        versions = submissions.versions(submission);
        if (latest().isEmpty() && number == null) {
            return;
        }
        version = submissions.version(chosen().getId());
        var marks = markSources.stream().flatMap(source -> source.marks(version).stream())
                .collect(Collectors.groupingBy(Mark::question));
        answers = version.getAnswers().stream().map(answer -> new ReadAnswer(answer.getQuestion(), answer,
                MarkedText.groups(answer.getText(), marks.getOrDefault(answer.getQuestion().getCode(), List.of())))).toList();
    }

    private SubmittedVersion chosen() {
        return number == null ? latest().orElseThrow()
                : versions.stream().filter(each -> each.getNumber() == number).findFirst().orElseThrow(NotFound::new);
    }

    /** Whether the person is of the site's team, which may go on to its own draft. */
    public boolean isOwn() {
        return SubmissionPolicy.mayReadDraft(current.get(), submission);
    }

    private Optional<SubmittedVersion> latest() {
        return versions.stream().filter(each -> !each.isWithdrawn()).reduce((earlier, later) -> later);
    }

    /** "2 of 3"; "1 of 3, withdrawn on 3 May 2011" to the site that withdrew it. */
    public String getPlace() {
        return version.getNumber() + " of " + versions.get(versions.size() - 1).getNumber()
                + (version.isWithdrawn() ? ", withdrawn on " + PortalTime.dayOf(version.getWithdrawnAt()) : "");
    }

    public String getSubmittedAt() {
        return PortalTime.dayAndTime(version.getSubmittedAt());
    }

    public Submission getSubmission() {
        return submission;
    }

    public List<SubmittedVersion> getVersions() {
        return versions;
    }

    /** The version shown, or null where nothing was submitted. */
    public SubmittedVersion getVersion() {
        return version;
    }

    public List<ReadAnswer> getAnswers() {
        return answers;
    }
}
