package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Memberships;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.ThemePolicy;

/** Has a submission coded by two evaluators independently of each other, up to their comparison. */
@ApplicationScoped
public class DoubleCodings {
    static final String WITH_ALL = """
            select d from DoubleCoding d join fetch d.version v join fetch d.version.submission s join fetch d.version.submission.site join fetch d.version.submission.site.programme
            join fetch d.version.submission.round join fetch d.first join fetch d.second join fetch d.openedBy
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Memberships memberships;
    @Inject
    Comparing comparing;
    @Inject
    Clock clock;
    @Inject
    Event<DoubleCodingOpened> opened;
    @Inject
    Event<DoubleCodingCompared> compared;
    @Inject
    Event<DoubleCodingCalledOff> calledOff;

    /** Those of a submission that were not called off, the latest first. */
    @Transactional
    public List<DoubleCoding> of(Submission submission) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), submission.getSite().getProgramme()));
        return db.createQuery(WITH_ALL + "where s.id = :submission and d.calledOffAt is null order by d.id desc", DoubleCoding.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    /** Those who can be asked to code, by name. */
    @Transactional
    public List<Person> coders(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        return memberships.evaluators(programme);
    }

    /**
     * Has the latest version of a submission coded independently. What the two have coded in it so far becomes known to each
     * of them alone.
     *
     * @throws Invalid if nothing was submitted, it is being or was coded so already, the two are one person or do not
     *         evaluate, others have coded it, or it is quoted in a summary
     */
    @Transactional
    public DoubleCoding open(Submission submission, long first, long second) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), submission.getSite().getProgramme()));
        Access.require(ThemePolicy.mayCode(current.get(), submission.getSite().getProgramme()));
        var version = latest(submission);
        db.lock(version, LockModeType.PESSIMISTIC_WRITE);
        if (of(submission).stream().anyMatch(before -> before.isOpen() || before.getVersion().getId().equals(version.getId()))) {
            throw new Invalid("second", "This submission is being or was coded by two people already. Load the page again");
        }
        var me = current.get().person();
        var open = new DoubleCoding(version, coder(submission, first), coder(submission, second), me, clock.instant());
        hide(version, open);
        db.persist(open);
        db.flush();
        opened.fire(new DoubleCodingOpened(open.getId(), me.getId()));
        return open;
    }

    private SubmittedVersion latest(Submission submission) {
        return db.createQuery("""
                select v from SubmittedVersion v where v.submission.id = :submission and v.withdrawnAt is null
                order by v.number desc""", SubmittedVersion.class).setParameter("submission", submission.getId())
                .getResultStream().findFirst().orElseThrow(() -> new Invalid("second", "The site has not submitted anything to code yet"));
    }

    private Person coder(Submission submission, long id) {
        return coders(submission.getSite().getProgramme()).stream().filter(person -> person.getId() == id).findFirst()
                .orElseThrow(() -> new Invalid("second", "Choose evaluators of this programme"));
    }

    private void hide(SubmittedVersion version, DoubleCoding open) {
        var codings = db.createQuery("select c from Coding c join fetch c.coder where c.version.id = :version and c.standing = :counted", Coding.class)
                .setParameter("version", version.getId()).setParameter("counted", CodingStanding.COUNTED).getResultList();
        codings.stream().filter(coding -> !open.isCoder(coding.getCoder())).findFirst().ifPresent(other -> {
            throw new Invalid("second", other.getCoder().getName() + " has coded this submission already. Choose them as one of the two");
        });
        if (db.createQuery("select count(q) from Quotation q where q.coding.version.id = :version", Long.class)
                .setParameter("version", version.getId()).getSingleResult() > 0) {
            throw new Invalid("second", "Passages of this submission are quoted in the thematic summary. Take the quotations out of it first");
        }
        codings.forEach(Coding::keepBlind);
    }

    /** The person, who is one of the two, has coded the whole text. When the other has too, they are compared. */
    @Transactional
    public DoubleCoding finish(long id) {
        var open = mine(id);
        if (open.finish(current.get().person(), clock.instant())) {
            comparing.compare(open, clock.instant());
            compared.fire(new DoubleCodingCompared(id, current.get().person().getId()));
        }
        return open;
    }

    /** The person, who is one of the two, goes on coding after all. */
    @Transactional
    public DoubleCoding resume(long id) {
        var open = mine(id);
        open.resume(current.get().person());
        return open;
    }

    private DoubleCoding mine(long id) {
        var open = find(id);
        Access.require(open.isCoder(current.get().person()));
        return open;
    }

    /** Ends it without a comparison, for its coders and for the one who asked for it; all their codings count from then on. */
    @Transactional
    public DoubleCoding callOff(long id) {
        var open = find(id);
        var me = current.get().person();
        Access.require(open.isCoder(me) || open.getOpenedBy().getId().equals(me.getId()));
        comparing.release(open, clock.instant());
        calledOff.fire(new DoubleCodingCalledOff(id, me.getId()));
        return open;
    }

    private DoubleCoding find(long id) {
        var open = db.createQuery(WITH_ALL + "where d.id = :id", DoubleCoding.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        var programme = open.getVersion().getSubmission().getSite().getProgramme();
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        Access.require(ThemePolicy.mayCode(current.get(), programme));
        db.lock(open.getVersion(), LockModeType.PESSIMISTIC_WRITE);
        db.lock(open, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(open);
        return open;
    }
}
