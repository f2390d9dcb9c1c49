package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Keeps the parts of long reports while these are made, so that after a restart only what is missing or has changed is laid out. */
@ApplicationScoped
public class ReportParts {
    @Inject
    EntityManager db;

    /** A part that was laid out before from the same. */
    @Transactional
    public Optional<byte[]> find(long job, String filledWith) {
        var part = new ByteArrayOutputStream();
        db.createQuery("select p.content from ReportPart p where p.job.id = :job and p.filledWith = :filledWith order by p.ordinal", byte[].class)
                .setParameter("job", job).setParameter("filledWith", filledWith).getResultStream().forEach(part::writeBytes);
        return part.size() == 0 ? Optional.empty() : Optional.of(part.toByteArray());
    }

    /** The whole part is kept or nothing of it. */
    @Transactional
    public void keep(long job, String filledWith, byte[] part) {
        for (int from = 0, ordinal = 0; from < part.length; from += ReportPiece.LONGEST, ordinal++) {
            var piece = new ReportPart(db.getReference(ReportJob.class, job), filledWith, ordinal,
                    Arrays.copyOfRange(part, from, Math.min(from + ReportPiece.LONGEST, part.length)));
            db.persist(piece);
            db.flush();
            db.detach(piece);
        }
    }

    /** The report is made, or will not be. */
    @Transactional
    public void drop(long job) {
        db.createQuery("delete from ReportPart p where p.job.id = :job").setParameter("job", job).executeUpdate();
    }
}
