package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionSubmitted;
import org.quarterdeck.submission.SubmissionsPrepared;

/** Files go the way of the answers: submitting freezes them, and the next round's draft starts with those submitted last. */
@ApplicationScoped
public class AttachmentsKept {
    @Inject
    EntityManager db;

    @Transactional
    void submitted(@Observes SubmissionSubmitted event) {
        var version = db.find(Submission.class, event.submission()).getVersions().get(event.version() - 1);
        db.createQuery("select a from Attachment a where a.submission.id = :submission and a.removedAt is null order by a.id", Attachment.class)
                .setParameter("submission", event.submission()).getResultList()
                .forEach(attachment -> db.persist(new SubmittedAttachment(version, attachment)));
    }

    @Transactional
    void prepared(@Observes SubmissionsPrepared event) {
        var earlier = event.submissions().stream().filter(submission -> submission.getCarriedFrom() != null)
                .collect(Collectors.toMap(submission -> submission.getCarriedFrom().getId(), submission -> submission));
        if (!earlier.isEmpty()) {
            lastOf(List.copyOf(earlier.keySet())).forEach(attachment -> carry(attachment, earlier.get(attachment.getSubmission().getId())));
        }
    }

    /** What each submission was submitted with last, or has beside its draft where it was never submitted. */
    private List<Attachment> lastOf(List<Long> submissions) {
        return db.createQuery("""
                select a from Attachment a join fetch a.file left join fetch a.question
                where a.submission.id in :submissions and (
                    exists (select f from SubmittedAttachment f where f.attachment.id = a.id and f.version.number = (
                        select max(v.number) from SubmittedVersion v where v.submission.id = a.submission.id and v.withdrawnAt is null))
                    or a.removedAt is null and a.submission.lastSubmittedAt is null)
                order by a.id""", Attachment.class).setParameter("submissions", submissions).getResultList();
    }

    /** A file of a question that is not asked any more stays where it was. */
    private void carry(Attachment attachment, Submission next) {
        if (attachment.getQuestion() == null) {
            db.persist(attachment.carriedInto(next, null));
        } else {
            next.getTemplate().getQuestions().stream()
                    .filter(question -> attachment.isOn(question)).findFirst()
                    .ifPresent(question -> db.persist(attachment.carriedInto(next, question)));
        }
    }
}
