package org.quarterdeck.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.RoundOpened;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.schedule.DueDateExtended;
import org.quarterdeck.submission.schedule.RoundClosedByHand;
import org.quarterdeck.submission.schedule.SubmissionReturned;
import org.quarterdeck.submission.schedule.SubmissionWithdrawn;

/** Tells the teams of sites what became of their dates and documents, and takes back what is no news any more. */
@ApplicationScoped
public class ScheduleNotices {
    @Inject
    EntityManager db;
    @Inject
    Clock clock;

    void opened(@Observes RoundOpened event) {
        var round = db.find(Round.class, event.round());
        members("m.programme.id = :id", round.getProgramme().getId()).forEach(member -> tell((Person) member[0],
                "Round " + round.getCode() + " is open. Your Living Document is due on " + PortalTime.day(round.getDueOn()) + ".",
                ((Site) member[1]).getAddress() + "/rounds/" + round.getCode()));
    }

    void closed(@Observes RoundClosedByHand event) {
        var round = db.find(Round.class, event.round());
        members("""
                exists (select s from Submission s where s.site = m.site and s.round.id = :id and s.lastSubmittedAt is null)""",
                event.round()).forEach(member -> tell((Person) member[0], "Round " + round.getCode()
                        + " was closed before your site had submitted. What you wrote is kept, and the next round starts from it.",
                ((Site) member[1]).getAddress() + "/rounds/" + round.getCode()));
    }

    void extended(@Observes DueDateExtended event) {
        var submission = db.find(Submission.class, event.submission());
        tellTeam(submission, "Your Living Document for " + submission.getRound().getCode() + " is now due on "
                + PortalTime.day(submission.getDueOn()) + ".");
    }

    void returned(@Observes SubmissionReturned event) {
        var submission = db.find(Submission.class, event.submission());
        tellTeam(submission, "Your Living Document for " + submission.getRound().getCode() + " was returned to you. It is due on "
                + PortalTime.day(submission.getDueOn()) + "; the reason is with it.");
    }

    /** Evaluators were told that it was submitted; that is not so any more. */
    void withdrawn(@Observes SubmissionWithdrawn event) {
        var submission = db.find(Submission.class, event.submission());
        var version = submission.getVersions().get(event.version() - 1);
        db.createQuery("delete from Notice n where n.address = :address and n.text = :text and n.at >= :since")
                .setParameter("address", submission.getAddress() + "/read").setParameter("text", NoticeWriter.hasSubmitted(submission))
                .setParameter("since", version.getSubmittedAt()).executeUpdate();
    }

    private void tellTeam(Submission submission, String text) {
        members("m.site.id = :id", submission.getSite().getId())
                .forEach(member -> tell((Person) member[0], text, submission.getAddress()));
    }

    /** The people of sites' teams, each with the site, in one statement. */
    private List<Object[]> members(String where, long id) {
        return db.createQuery("select distinct p, s from Membership m join m.person p join m.site s where " + where
                + " order by p.email, s.code", Object[].class).setParameter("id", id).getResultList();
    }

    private void tell(Person person, String text, String address) {
        db.persist(new Notice(person, text, address, clock.instant()));
    }
}
