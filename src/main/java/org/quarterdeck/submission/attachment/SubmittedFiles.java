package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.FirstReadings;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.Submissions;

/** Files as readers get them: the site's team all of its own, others those of versions that they may read. */
@ApplicationScoped
public class SubmittedFiles {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Submissions submissions;
    @Inject
    FirstReadings readings;

    /** The files that a version was submitted with, those of the whole document first, then in the order of the questions. */
    @Transactional
    public List<Attachment> of(SubmittedVersion version) {
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        return db.createQuery("""
                select a from Attachment a join fetch a.file join fetch a.submission join fetch a.addedBy left join fetch a.question q
                where exists (select s from SubmittedAttachment s where s.attachment.id = a.id and s.version.id = :version)
                order by q.ordinal nulls first, a.name, a.id""", Attachment.class)
                .setParameter("version", version.getId()).getResultList();
    }

    /**
     * One file. That an evaluator has read the version which it belongs to is written down.
     *
     * @throws NotFound if there is none, or the person may not know of it
     */
    @Transactional
    public HandedOut file(String programme, String site, String round, long id) {
        var submission = submissions.find(programme, site, round);
        var attachment = db.createQuery("""
                select a from Attachment a join fetch a.file where a.id = :id and a.submission.id = :submission""", Attachment.class)
                .setParameter("id", id).setParameter("submission", submission.getId()).getResultStream().findFirst().orElseThrow(NotFound::new);
        if (!SubmissionPolicy.mayReadDraft(current.get(), submission)) {
            readings.record(readable(attachment));
        }
        return new HandedOut(attachment.getName(), attachment.getFile().getType(), content(attachment.getFile()));
    }

    /**
     * Writes a file that a version was submitted with, piece by piece. That an evaluator has read the version is written down.
     *
     * @throws NotFound if the version has no such file, or the person may not know of it
     */
    @Transactional
    public void copy(SubmittedVersion version, long id, OutputStream out) throws IOException {
        readings.record(version);
        var attachment = of(version).stream().filter(own -> own.getId() == id).findFirst().orElseThrow(NotFound::new);
        var next = piece(attachment.getFile(), 0);
        for (int ordinal = 1; next.isPresent(); ordinal++) {
            out.write(next.get());
            next = piece(attachment.getFile(), ordinal);
        }
    }

    private Optional<byte[]> piece(AttachedFile file, int ordinal) {
        return db.createQuery("select p.content from AttachedPiece p where p.file.id = :file and p.ordinal = :ordinal", byte[].class)
                .setParameter("file", file.getId()).setParameter("ordinal", ordinal).getResultStream().findFirst();
    }

    private SubmittedVersion readable(Attachment attachment) {
        return db.createQuery("""
                select v from SubmittedVersion v join fetch v.submission
                where exists (select s from SubmittedAttachment s where s.version.id = v.id and s.attachment.id = :id)
                order by v.number desc""", SubmittedVersion.class)
                .setParameter("id", attachment.getId()).getResultStream()
                .filter(version -> SubmissionPolicy.mayRead(current.get(), version)).findFirst().orElseThrow(NotFound::new);
    }

    private byte[] content(AttachedFile file) {
        var content = new ByteArrayOutputStream(file.getSize());
        db.createQuery("select p from AttachedPiece p where p.file.id = :file order by p.ordinal", AttachedPiece.class)
                .setParameter("file", file.getId()).getResultList().forEach(piece -> content.writeBytes(piece.content()));
        return content.toByteArray();
    }
}
