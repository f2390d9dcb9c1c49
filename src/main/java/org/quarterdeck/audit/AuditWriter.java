package org.quarterdeck.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.example.CostExampleChosen;
import org.quarterdeck.costing.version.CostsReturned;
import org.quarterdeck.costing.version.CostsSubmitted;
import org.quarterdeck.discussion.DiscussionStepTaken;
import org.quarterdeck.feedback.FeedbackReleased;
import org.quarterdeck.feedback.ThreadReplied;
import org.quarterdeck.feedback.sharing.Assigned;
import org.quarterdeck.maturity.FrameworkChanged;
import org.quarterdeck.maturity.PartnerInvited;
import org.quarterdeck.maturity.RatingModerated;
import org.quarterdeck.maturity.RouteMarked;
import org.quarterdeck.maturity.appraisal.AppraisalWritten;
import org.quarterdeck.maturity.SelfRated;
import org.quarterdeck.maturity.across.LevelOrderChanged;
import org.quarterdeck.metric.MetricStepTaken;
import org.quarterdeck.report.ReportFinished;
import org.quarterdeck.submission.SubmissionSubmitted;
import org.quarterdeck.submission.VersionOpened;
import org.quarterdeck.submission.schedule.DueDateExtended;
import org.quarterdeck.submission.schedule.RoundClosedByHand;
import org.quarterdeck.submission.schedule.RoundOpenedByHand;
import org.quarterdeck.submission.schedule.SubmissionReturned;
import org.quarterdeck.submission.schedule.SubmissionWithdrawn;
import org.quarterdeck.theme.agreement.DifferenceSettled;
import org.quarterdeck.theme.agreement.DoubleCodingCalledOff;
import org.quarterdeck.theme.agreement.DoubleCodingCompared;
import org.quarterdeck.theme.agreement.DoubleCodingOpened;
import org.quarterdeck.theme.codebook.CodebookChanged;
import org.quarterdeck.theme.summary.SummaryPublished;

/** Writes down what happened, in the transaction in which it did: either both are kept or neither. */
@ApplicationScoped
public class AuditWriter {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    void submitted(@Observes SubmissionSubmitted event) {
        write(clock.instant(), event.by(), "submitted a document", "submission " + event.submission() + ", version " + event.version());
    }

    void opened(@Observes VersionOpened event) {
        write(clock.instant(), event.by(), "was the first evaluator to open a version", "submission " + event.submission() + ", version " + event.version());
    }

    void returned(@Observes SubmissionReturned event) {
        write(clock.instant(), event.by(), "returned a document", "submission " + event.submission() + ", version " + event.version());
    }

    void withdrawn(@Observes SubmissionWithdrawn event) {
        write(clock.instant(), event.by(), "withdrew a document", "submission " + event.submission() + ", version " + event.version());
    }

    void extended(@Observes DueDateExtended event) {
        write(clock.instant(), event.by(), "extended a due date", "submission " + event.submission());
    }

    void opened(@Observes RoundOpenedByHand event) {
        write(clock.instant(), event.by(), "opened a round", "round " + event.round());
    }

    void closed(@Observes RoundClosedByHand event) {
        write(clock.instant(), event.by(), "closed a round", "round " + event.round());
    }

    void released(@Observes FeedbackReleased event) {
        write(event.at(), event.by(), "released feedback", "submission " + event.submission() + ", release " + event.release());
    }

    void replied(@Observes ThreadReplied event) {
        write(clock.instant(), event.by(), "took a step in a thread",
                "thread " + event.thread() + ", " + event.step().name().toLowerCase(Locale.ROOT));
    }

    void discussed(@Observes DiscussionStepTaken event) {
        write(clock.instant(), event.by(), "took a step in a discussion",
                "discussion " + event.discussion() + ", " + event.step().name().toLowerCase(Locale.ROOT));
    }

    void metric(@Observes MetricStepTaken event) {
        write(clock.instant(), event.by(), event.step().getPhrase(), "metric " + event.metric());
    }

    void assigned(@Observes Assigned event) {
        write(clock.instant(), event.by(), "said who evaluates a document", "submission " + event.submission());
    }

    void opened(@Observes DoubleCodingOpened event) {
        write(clock.instant(), event.by(), "had a document coded by two independently", "double coding " + event.doubleCoding());
    }

    void compared(@Observes DoubleCodingCompared event) {
        write(clock.instant(), event.by(), "finished coding, and both coders were compared", "double coding " + event.doubleCoding());
    }

    void calledOff(@Observes DoubleCodingCalledOff event) {
        write(clock.instant(), event.by(), "called off an independent coding", "double coding " + event.doubleCoding());
    }

    void settled(@Observes DifferenceSettled event) {
        write(clock.instant(), event.by(), "settled a difference between two coders",
                "difference " + event.difference() + ", " + event.settlement().getLabel());
    }

    void published(@Observes SummaryPublished event) {
        write(clock.instant(), event.by(), "published a thematic summary",
                "summary " + event.summary() + ", edition " + event.edition() + ", SHA-256 " + event.sha256());
    }

    void changed(@Observes CodebookChanged event) {
        write(clock.instant(), event.by(), "changed a codebook", "codebook " + event.codebook() + ", version " + event.number() + ", "
                + event.kind().name().toLowerCase(Locale.ROOT));
    }

    void submitted(@Observes CostsSubmitted event) {
        write(clock.instant(), event.by(), "submitted costs", "cost version " + event.version());
    }

    void returned(@Observes CostsReturned event) {
        write(clock.instant(), event.by(), "returned costs", "cost version " + event.version());
    }

    void chosen(@Observes CostExampleChosen event) {
        write(clock.instant(), event.by(), event.removed() ? "took a site out of the cost examples" : "wrote a cost example", "cost example " + event.example());
    }

    void rated(@Observes SelfRated event) {
        write(clock.instant(), event.by(), "rated the own site", "rating " + event.rating());
    }

    void moderated(@Observes RatingModerated event) {
        write(clock.instant(), event.by(), "rated a site", "rating " + event.rating());
    }

    void appraised(@Observes AppraisalWritten event) {
        write(clock.instant(), event.by(), "wrote strengths and next steps", "appraisal " + event.appraisal());
    }

    void marked(@Observes RouteMarked event) {
        write(clock.instant(), event.by(), "marked a route map", "site " + event.site() + ", round " + event.round() + ", effort " + event.factor());
    }

    void invited(@Observes PartnerInvited event) {
        write(clock.instant(), event.by(), event.takenBack() ? "took an invitation back" : "invited a partner to rate", "invitation " + event.invitation());
    }

    void changed(@Observes FrameworkChanged event) {
        write(clock.instant(), event.by(), event.what(), "framework " + event.framework());
    }

    void changed(@Observes LevelOrderChanged event) {
        write(clock.instant(), event.by(), event.what(), "order by level " + event.order());
    }

    void finished(@Observes ReportFinished event) {
        write(clock.instant(), event.requestedBy(), event.done() ? "had a report made" : "had a report fail", "report " + event.job());
    }

    private void write(Instant at, long by, String action, String subject) {
        db.persist(new AuditEntry(at, db.getReference(Person.class, by), action, subject));
    }
}
