package org.quarterdeck.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.discussion.Discussion;
import org.quarterdeck.discussion.DiscussionStepTaken;
import org.quarterdeck.discussion.Subjects;
import org.quarterdeck.feedback.FeedbackReleased;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.Mentioned;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.feedback.ThreadReplied;
import org.quarterdeck.feedback.sharing.Assigned;
import org.quarterdeck.maturity.Invitation;
import org.quarterdeck.maturity.PartnerRated;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricStepTaken;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Role;
import org.quarterdeck.programme.Round;
import org.quarterdeck.report.ReportFinished;
import org.quarterdeck.report.ReportJob;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionSubmitted;
import org.quarterdeck.submission.team.TeamComment;
import org.quarterdeck.submission.team.TeamCommented;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.agreement.DoubleCodingCompared;
import org.quarterdeck.theme.agreement.DoubleCodingOpened;
import org.quarterdeck.theme.summary.SummaryPublished;
import org.quarterdeck.theme.summary.SummaryTheme;
import org.quarterdeck.theme.summary.discussion.SummaryComment;
import org.quarterdeck.theme.summary.discussion.SummaryCommented;

/** Tells people what happened, in the transaction in which it did. */
@ApplicationScoped
public class NoticeWriter {
    @Inject
    EntityManager db;
    @Inject
    Memberships memberships;
    @Inject
    Subjects subjects;
    @Inject
    Clock clock;

    void submitted(@Observes SubmissionSubmitted event) {
        var submission = db.find(Submission.class, event.submission());
        tell(memberships.withRole(submission.getSite().getProgramme(), Role.EVALUATOR), event.by(), clock.instant(),
                hasSubmitted(submission), submission.getAddress() + "/read");
    }

    static String hasSubmitted(Submission submission) {
        return submission.getSite().getName() + " has submitted its Living Document for " + submission.getRound().getCode() + ".";
    }

    void commented(@Observes TeamCommented event) {
        var comment = db.find(TeamComment.class, event.comment());
        var answer = comment.getAnswer();
        tell(memberships.team(answer.getSubmission().getSite()), event.by(), clock.instant(), comment.getAuthor().getName()
                        + " has left a comment for your team on question " + answer.getQuestion().getOrdinal() + ".",
                answer.getSubmission().getAddress() + "/questions/" + answer.getQuestion().getCode() + "/team");
    }

    void released(@Observes FeedbackReleased event) {
        var submission = db.find(Submission.class, event.submission());
        tell(memberships.team(submission.getSite()), event.by(), event.at(),
                "There is feedback on your Living Document for " + submission.getRound().getCode() + ".", submission.getAddress() + "/read");
    }

    void replied(@Observes ThreadReplied event) {
        var thread = db.find(FeedbackThread.class, event.thread());
        var what = verb(event.step()) + (event.bySite() ? " your comment" : " a comment") + " on the Living Document of " + thread.getSite().getName() + " for " + thread.getOrigin().getCode() + ".";
        var whom = event.bySite() ? List.of(thread.getAuthor()) : memberships.withRole(thread.getSite(), Role.LEAD);
        tell(whom, event.by(), clock.instant(), db.find(Person.class, event.by()).getName() + " " + what, thread.getAddress());
    }

    void mentioned(@Observes Mentioned event) {
        var thread = db.find(FeedbackThread.class, event.thread());
        var people = event.people().stream().map(id -> db.find(Person.class, id)).toList();
        tell(people, event.by(), clock.instant(), db.find(Person.class, event.by()).getName() + " wants you to see a comment on the Living Document of "
                + thread.getSite().getName() + " for " + thread.getOrigin().getCode() + ".", thread.getAddress());
    }

    void discussed(@Observes DiscussionStepTaken event) {
        var discussion = db.find(Discussion.class, event.discussion());
        var what = switch (event.step()) {
            case ASKED -> "commented on";
            case REPLIED -> "replied to a comment on";
            case ANSWERED -> "answered a comment on";
            case RESOLVED -> "resolved a comment on";
            case REOPENED -> "reopened a comment on";
        };
        tell(event.tell().stream().map(id -> db.find(Person.class, id)).toList(), event.by(), clock.instant(), db.find(Person.class, event.by()).getName()
                + " " + what + " " + subjects.noun(discussion.getKind()) + " of " + discussion.getSite().getName() + ".", discussion.getAddress());
    }

    void metric(@Observes MetricStepTaken event) {
        if (event.step().isTold()) {
            var metric = db.find(LocalMetric.class, event.metric());
            var whom = event.step().isBySite() ? memberships.withRole(metric.getSite().getProgramme(), Role.EVALUATOR) : memberships.withRole(metric.getSite(), Role.LEAD);
            tell(whom, event.by(), clock.instant(), db.find(Person.class, event.by()).getName() + " " + event.step().getPhrase() + " of "
                    + metric.getSite().getName() + ".", metric.getAddress());
        }
    }

    void assigned(@Observes Assigned event) {
        var submission = db.find(Submission.class, event.submission());
        tell(event.evaluators().stream().map(id -> db.find(Person.class, id)).toList(), event.by(), clock.instant(), "The Living Document of "
                + submission.getSite().getName() + " for " + submission.getRound().getCode() + " is yours to evaluate.", submission.getAddress() + "/read");
    }

    void openedDoubleCoding(@Observes DoubleCodingOpened event) {
        var open = db.find(DoubleCoding.class, event.doubleCoding());
        var submission = open.getVersion().getSubmission();
        tell(List.of(open.getFirst(), open.getSecond()), event.by(), clock.instant(), db.find(Person.class, event.by()).getName()
                + " asks you to code the Living Document of " + submission.getSite().getName() + " for " + submission.getRound().getCode()
                + " independently of another evaluator.", open.getAddress());
    }

    void compared(@Observes DoubleCodingCompared event) {
        var between = db.find(DoubleCoding.class, event.doubleCoding());
        var submission = between.getVersion().getSubmission();
        tell(List.of(between.getFirst(), between.getSecond()), event.by(), clock.instant(), "You and " + db.find(Person.class, event.by()).getName()
                + " have both finished coding " + submission.getSite().getName() + " for " + submission.getRound().getCode() + ".", between.getAddress());
    }

    private static String verb(Step step) {
        return switch (step) {
            case COMMENTED -> "made";
            case REPLIED -> "replied to";
            case AMENDED, EXPLAINED -> "answered";
            case RESOLVED -> "resolved";
            case REOPENED -> "reopened";
            case CORRECTED -> "corrected";
        };
    }

    void published(@Observes SummaryPublished event) {
        var round = db.find(Round.class, event.round());
        var members = db.createQuery("""
                select distinct m.person from Membership m where m.programme.id = :programme order by m.person.email""", Person.class)
                .setParameter("programme", round.getProgramme().getId()).getResultList();
        tell(members, event.by(), clock.instant(), "The thematic summary of " + round.getCode() + " has been published.",
                round.getAddress() + "/summary");
    }

    /** Whoever wrote the text is told what the others say of it. */
    void commented(@Observes SummaryCommented event) {
        var comment = db.find(SummaryComment.class, event.comment());
        var summary = comment.getSummary();
        var writer = comment.getTheme() == null ? summary.getFindingsBy()
                : summary.find(comment.getTheme().getCode()).map(SummaryTheme::getWrittenBy).orElse(null);
        tell(writer == null ? List.of() : List.of(writer), event.by(), clock.instant(), comment.getAuthor().getName()
                + " commented on the thematic summary of " + summary.getRound().getCode() + ".",
                summary.getAddress() + (comment.getTheme() == null ? "" : "/themes/" + comment.getTheme().getCode()));
    }

    /** Nobody of the portal did it, so all leads are told. */
    void rated(@Observes PartnerRated event) {
        var invitation = db.find(Invitation.class, event.invitation());
        var site = invitation.getSite();
        memberships.withRole(site, Role.LEAD).forEach(lead -> db.persist(new Notice(lead, invitation.getOrganisation() + " has sent its ratings of "
                + site.getName() + " for " + invitation.getRound().getCode() + ".", site.getAddress() + "/maturity?round="
                + invitation.getRound().getCode() + "&framework=" + invitation.getFramework().getKey(), clock.instant())));
    }

    void finished(@Observes ReportFinished event) {
        var job = db.find(ReportJob.class, event.job());
        db.persist(new Notice(job.getRequestedBy(), event.done() ? "A report that you asked for is ready."
                : "A report that you asked for could not be made.", job.getProgramme().getAddress() + "/reports", clock.instant()));
    }

    /** Nobody is told what they did themselves. */
    private void tell(List<Person> people, long except, Instant at, String text, String address) {
        people.stream().filter(person -> person.getId() != except)
                .forEach(person -> db.persist(new Notice(person, text, address, at)));
    }
}
