package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.Submissions;

/** Takes files to a draft and off it again. Who may write the answers may attach files. */
@ApplicationScoped
public class Attachments {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Submissions submissions;
    @Inject
    AttachmentRoom room;

    /**
     * The files of a draft, those that were removed among them: those of the whole document first, then in the order of the
     * questions and of their names.
     *
     * @throws NotFound unless the person is of the site's team
     */
    @Transactional
    public List<Attachment> of(Submission submission) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        return db.createQuery("""
                select a from Attachment a join fetch a.file join fetch a.submission join fetch a.addedBy
                left join fetch a.removedBy left join fetch a.question q
                where a.submission.id = :submission order by q.ordinal nulls first, a.name, a.id""", Attachment.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    /**
     * Attaches a file.
     *
     * @param question code of the question that it belongs to, empty where it belongs to the whole document
     * @param name as it was sent; kept as a name that is safe anywhere
     * @throws Invalid if it is of no kind that can be attached, is too large alone or with the others, or is there already
     */
    @Transactional
    public Attachment attach(Submission detached, String question, String name, byte[] content) {
        var submission = writable(detached);
        var asked = question.isEmpty() ? null : submission.answer(question).getQuestion();
        var file = new AttachedFile(content);
        var present = of(submission).stream().filter(attachment -> !attachment.isRemoved()).toList();
        room.refuseMore(present, file);
        var safe = FileName.safe(name, file.getType());
        var beside = present.stream().filter(attachment -> attachment.isOn(asked)).toList();
        if (beside.stream().anyMatch(attachment -> attachment.getFile().getSha256().equals(file.getSha256()))) {
            throw FileType.refused("This file is attached here already");
        }
        if (beside.stream().anyMatch(attachment -> attachment.getName().equalsIgnoreCase(safe))) {
            throw FileType.refused("A file named " + safe + " is attached here already. Remove it first, or give the new one another name");
        }
        db.persist(file);
        AttachedPiece.of(file, content).forEach(db::persist);
        var attachment = new Attachment(submission, asked, file, safe, current.get().person(), clock.instant());
        db.persist(attachment);
        db.flush();
        return attachment;
    }

    /** Takes a file off the draft. It can be put back. */
    @Transactional
    public Attachment remove(Submission detached, long id) {
        var attachment = of(writable(detached), id);
        attachment.remove(current.get().person(), clock.instant());
        return attachment;
    }

    /** @throws Invalid if there is no room for it any more */
    @Transactional
    public Attachment putBack(Submission detached, long id) {
        var attachment = of(writable(detached), id);
        room.refuseMore(of(attachment.getSubmission()).stream().filter(each -> !each.isRemoved()).toList(), attachment.getFile());
        attachment.putBack();
        return attachment;
    }

    /** The submission, held so that two people together do not attach more than there is room for. */
    private Submission writable(Submission detached) {
        var submission = submissions.find(detached.getId());
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        Access.require(SubmissionPolicy.mayWrite(current.get(), submission));
        db.lock(submission, LockModeType.PESSIMISTIC_WRITE);
        submission.requireWritable();
        return submission;
    }

    private Attachment of(Submission submission, long id) {
        return of(submission).stream().filter(attachment -> attachment.getId() == id).findFirst().orElseThrow(NotFound::new);
    }
}
