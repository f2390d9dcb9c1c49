package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.submission.FirstReadings;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;

/** A site's Living Document at a round: what its team is writing, or to others what it submitted last. */
@Path("programmes/{programme}/sites/{site}/rounds/{round}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
public class SubmissionResource {
    @Inject
    Submissions submissions;
    @Inject
    CurrentStanding current;
    @Inject
    FirstReadings readings;

    /** @param carriedFrom code of the round whose text it started from, or null */
    public record Document(String site, String round, String state, LocalDate dueOn, List<Version> versions, String carriedFrom,
            List<AnswerText> answers) {
    }

    public record Version(int number, Instant submittedAt, String sha256, boolean withdrawn) {
        static Version of(SubmittedVersion version) {
            return new Version(version.getNumber(), version.getSubmittedAt(), version.getSha256(), version.isWithdrawn());
        }
    }

    public record AnswerText(String question, String wording, String text, boolean complete) {
        static AnswerText of(Question question, String text, boolean complete) {
            return new AnswerText(question.getCode(), question.getWording(), text, complete);
        }
    }

    @GET
    public Document document(@PathParam("programme") String programme, @PathParam("site") String site,
            @PathParam("round") String round) {
        var found = submissions.find(programme, site, round);
        return new Document(found.getSite().getCode(), found.getRound().getCode(),
                found.getState().getLabel().toLowerCase(Locale.ROOT), found.getDueOn(),
                found.getVersions().stream().filter(version -> SubmissionPolicy.mayRead(current.get(), version)).map(Version::of).toList(),
                Optional.ofNullable(found.getCarriedFrom()).map(from -> from.getRound().getCode()).orElse(null), answers(found));
    }

    private List<AnswerText> answers(Submission found) {
        if (SubmissionPolicy.mayReadDraft(current.get(), found)) {
            return found.getAnswers().stream()
                    .map(answer -> AnswerText.of(answer.getQuestion(), answer.getText(), answer.isComplete())).toList();
        }
        found.latestVersion().ifPresent(readings::record);
        return found.latestVersion().map(SubmittedVersion::getAnswers).orElse(List.of()).stream()
                .map(answer -> AnswerText.of(answer.getQuestion(), answer.getText(), answer.isComplete())).toList();
    }
}
