package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.quarterdeck.account.CurrentPerson;
import org.quarterdeck.account.People;
import org.quarterdeck.shared.NotFound;

/** The reports that wait and run, in the database: each step is kept before the next begins. For the runner alone. */
@ApplicationScoped
public class ReportQueue {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;
    @Inject
    People people;
    @Inject
    CurrentPerson currentPerson;
    @Inject
    Reports reports;
    @Inject
    ReportParts parts;
    @Inject
    Event<ReportFinished> finished;

    /** What was running when the portal stopped runs again. */
    @Transactional
    public void resume() {
        in(ReportState.RUNNING).forEach(job -> {
            job.interrupted(clock.instant());
            announceIfOver(job);
        });
    }

    /** Takes the report that has waited for the longest. */
    @Transactional
    public Optional<Long> next() {
        return take(job -> true);
    }

    /** As {@link #next}, but none that takes long. */
    @Transactional
    public Optional<Long> nextShort() {
        return take(job -> !job.getKind().isLong());
    }

    private Optional<Long> take(Predicate<ReportJob> which) {
        var waiting = in(ReportState.QUEUED).stream().filter(which).findFirst();
        waiting.ifPresent(job -> {
            job.run();
            dropPieces(job.getId());
        });
        return waiting.map(ReportJob::getId);
    }

    /** What was written when the portal was stopped, or before it failed. */
    private void dropPieces(long id) {
        db.createQuery("delete from ReportPiece p where p.job.id = :job").setParameter("job", id).executeUpdate();
    }

    /** How to make it. */
    @Transactional
    public Report report(long id) {
        return reports.report(db.find(ReportJob.class, id).getKind());
    }

    private List<ReportJob> in(ReportState state) {
        return db.createQuery("select j from ReportJob j where j.state = :state order by j.id", ReportJob.class)
                .setParameter("state", state).getResultList();
    }

    /**
     * Reads something for the report on behalf of the person who asked for it, with what that person may do now.
     *
     * @throws NotFound if they may not have the report any more, or not know of what is read
     */
    @Transactional
    @ActivateRequestContext
    public <T> T read(long id, Function<ReportRequest, T> reading) {
        var job = db.find(ReportJob.class, id);
        currentPerson.standInFor(people.withHandle(job.getRequestedBy().handle()).orElseThrow(NotFound::new));
        reports.requireAllowed(job.request());
        return reading.apply(job.request());
    }

    /** What a report says to the person on whose behalf this is called. */
    @Transactional
    public Content content(ReportRequest request) {
        return reports.content(request);
    }

    @Transactional
    public void reach(long id, int perCent) {
        db.find(ReportJob.class, id).reach(perCent);
    }

    /** Keeps a part of the file, and does not hold on to it. */
    @Transactional
    public void keep(long id, int ordinal, byte[] content) {
        var piece = new ReportPiece(db.getReference(ReportJob.class, id), ordinal, content);
        db.persist(piece);
        db.flush();
        db.detach(piece);
    }

    /** A part of a report that was laid out before from the same. */
    @Transactional
    public Optional<byte[]> part(long id, String filledWith) {
        return parts.find(id, filledWith);
    }

    /** Keeps a part that is laid out until the report is made or given up. */
    @Transactional
    public void keepPart(long id, String filledWith, byte[] content) {
        parts.keep(id, filledWith, content);
    }

    /** @param size of the file in bytes */
    @Transactional
    public void finish(long id, String sha256, long size) {
        var job = db.find(ReportJob.class, id);
        job.finish(sha256, size, clock.instant());
        announceIfOver(job);
    }

    @Transactional
    public void fail(long id, String why) {
        var job = db.find(ReportJob.class, id);
        job.fail(why, clock.instant());
        dropPieces(id);
        announceIfOver(job);
    }

    private void announceIfOver(ReportJob job) {
        if (job.isOver()) {
            parts.drop(job.getId());
            finished.fire(new ReportFinished(job.getId(), job.getRequestedBy().getId(), job.isDone()));
        }
    }
}
