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
import org.quarterdeck.account.CurrentPerson;
import org.quarterdeck.account.People;
import org.quarterdeck.shared.Checksum;
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
        var waiting = in(ReportState.QUEUED).stream().findFirst();
        waiting.ifPresent(ReportJob::run);
        return waiting.map(ReportJob::getId);
    }

    private List<ReportJob> in(ReportState state) {
        return db.createQuery("select j from ReportJob j where j.state = :state order by j.id", ReportJob.class)
                .setParameter("state", state).getResultList();
    }

    /**
     * Reads what the report says on behalf of the person who asked for it, with what that person may do now.
     *
     * @throws NotFound if they may not read it any more
     */
    @Transactional
    @ActivateRequestContext
    public Content read(long id) {
        var job = db.find(ReportJob.class, id);
        currentPerson.standInFor(people.withHandle(job.getRequestedBy().handle()).orElseThrow(NotFound::new));
        return reports.read(job.request());
    }

    @Transactional
    public void reach(long id, int perCent) {
        db.find(ReportJob.class, id).reach(perCent);
    }

    @Transactional
    public void finish(long id, byte[] file) {
        var job = db.find(ReportJob.class, id);
        ReportPiece.of(job, file).forEach(db::persist);
        job.finish(Checksum.sha256(file), clock.instant());
        announceIfOver(job);
    }

    @Transactional
    public void fail(long id, String why) {
        var job = db.find(ReportJob.class, id);
        job.fail(why, clock.instant());
        announceIfOver(job);
    }

    private void announceIfOver(ReportJob job) {
        if (job.isOver()) {
            finished.fire(new ReportFinished(job.getId(), job.getRequestedBy().getId(), job.isDone()));
        }
    }
}
