package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;

/** Writes down which evaluator read a version first, and when. From then on the site cannot withdraw it. */
@ApplicationScoped
public class FirstReadings {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<VersionOpened> opened;
    @Inject
    Event<VersionRead> read;

    /**
     * To be called wherever the text of a version is shown. Later readings, and those of others, change nothing.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not read it, or the site has withdrawn it in this moment
     */
    @Transactional
    public void record(SubmittedVersion version) {
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        if (SubmissionPolicy.opens(current.get(), version)) {
            if (!version.isOpened()) {
                open(version);
            }
            read.fire(new VersionRead(version.getId(), current.get().person().getId()));
        }
    }

    /** One statement decides between the evaluator who opens and the lead who withdraws in the same moment. */
    private void open(SubmittedVersion version) {
        var reader = current.get().person();
        int changed = db.createQuery("""
                update SubmittedVersion v set v.openedAt = :now, v.openedBy = :reader
                where v.id = :id and v.openedAt is null and v.withdrawnAt is null""")
                .setParameter("now", clock.instant()).setParameter("reader", reader).setParameter("id", version.getId())
                .executeUpdate();
        if (changed == 0) {
            Access.see(isStanding(version));
        } else {
            opened.fire(new VersionOpened(version.getSubmission().getId(), version.getNumber(), reader.getId()));
        }
    }

    private boolean isStanding(SubmittedVersion version) {
        return db.createQuery("select count(v) from SubmittedVersion v where v.id = :id and v.withdrawnAt is null", Long.class)
                .setParameter("id", version.getId()).getSingleResult() > 0;
    }
}
