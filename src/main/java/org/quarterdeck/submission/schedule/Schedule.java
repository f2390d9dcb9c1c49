package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Rounds;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.Submissions;

/** Managers open and close rounds by hand, and give a site more time than its round has. */
@ApplicationScoped
public class Schedule {
    private static final int LONGEST_REASON = 2_000;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Submissions submissions;
    @Inject
    Rounds rounds;
    @Inject
    Clock clock;
    @Inject
    Event<RoundOpenedByHand> opened;
    @Inject
    Event<RoundClosedByHand> closed;
    @Inject
    Event<DueDateExtended> extended;

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    @Transactional
    public Round round(String programme, String code) {
        var found = programmes.programme(programme);
        var round = programmes.round(found, code);
        Access.require(SubmissionPolicy.maySchedule(current.get(), found));
        return round;
    }

    /** The documents of a round that are not submitted as it stands, by the site's name. */
    @Transactional
    public List<Submission> unsubmitted(Round round) {
        Access.require(SubmissionPolicy.maySchedule(current.get(), round.getProgramme()));
        return submissions.ofRound(round.getProgramme(), round).stream().filter(submission -> submission.getState().isWritable())
                .sorted(Comparator.comparing(submission -> submission.getSite().getName())).toList();
    }

    /** Why this round cannot be opened now; empty where it can. */
    @Transactional
    public Optional<String> hindrance(Round round) {
        Access.require(SubmissionPolicy.maySchedule(current.get(), round.getProgramme()));
        if (round.isOpened()) {
            return Optional.of("Round " + round.getCode() + " has been opened already. It is " + round.getState().toLowerCase(java.util.Locale.ROOT));
        }
        if (!rounds.hasQuestions(round)) {
            return Optional.of("Round " + round.getCode() + " has no questions yet, so there is nothing that sites could answer");
        }
        return programmes.rounds(round.getProgramme()).stream()
                .filter(earlier -> earlier.getOrdinal() < round.getOrdinal() && !earlier.isOpened()).findFirst()
                .map(earlier -> "Round " + earlier.getCode() + " comes first and has not been opened yet");
    }

    /**
     * Opens a round now, which closes the one before it and prepares every site's draft. Opening twice changes nothing.
     *
     * @throws Invalid if it has no questions, or an earlier round has not been opened
     */
    @Transactional
    public Round open(String programme, String code) {
        var round = locked(round(programme, code));
        if (round.isOpened()) {
            return round;
        }
        hindrance(round).ifPresent(why -> {
            throw new Invalid("state", why);
        });
        rounds.open(round);
        opened.fire(new RoundOpenedByHand(round.getId(), current.get().person().getId()));
        return round;
    }

    /**
     * Closes an open round now: nobody can write in it or submit any more. Closing twice changes nothing.
     *
     * @throws Invalid if it has not been opened
     */
    @Transactional
    public Round close(String programme, String code) {
        var round = locked(round(programme, code));
        if (!round.isOpened()) {
            throw new Invalid("state", "Round " + round.getCode() + " has not been opened yet");
        }
        if (round.isOpen()) {
            round.close(clock.instant());
            db.flush();
            closed.fire(new RoundClosedByHand(round.getId(), current.get().person().getId()));
        }
        return round;
    }

    private Round locked(Round round) {
        db.lock(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    @Transactional
    public Submission submission(String programme, String site, String round) {
        var submission = submissions.find(programme, site, round);
        Access.require(SubmissionPolicy.maySchedule(current.get(), submission.getSite().getProgramme()));
        return submission;
    }

    /** The next round, whose opening closes this one; none where this is the last. */
    @Transactional
    public Optional<Round> next(Round round) {
        return programmes.rounds(round.getProgramme()).stream().filter(later -> later.getOrdinal() > round.getOrdinal()).findFirst();
    }

    /**
     * Gives one site more time in a round, from which its days left and its being late are then counted.
     *
     * @throws Invalid if there is no reason, the round is not open, or the day is not after the round's or not before the
     *         next round opens
     */
    @Transactional
    public Submission extend(String programme, String site, String round, LocalDate day, String reason) {
        var submission = submission(programme, site, round);
        next(submission.getRound()).filter(next -> !next.isOpened() && !day.isBefore(next.getOpensOn())).ifPresent(next -> {
            throw new Invalid("due", "The new due date must be before " + PortalTime.day(next.getOpensOn()) + ", when round "
                    + next.getCode() + " opens and this one closes");
        });
        var why = reason(reason, "Enter why the site gets more time");
        db.lock(submission, LockModeType.PESSIMISTIC_WRITE);
        submission.extend(day, why);
        db.flush();
        extended.fire(new DueDateExtended(submission.getId(), current.get().person().getId()));
        return submission;
    }

    static String reason(String typed, String missing) {
        var reason = PlainText.normalise("reason", typed);
        if (reason.isEmpty()) {
            throw new Invalid("reason", missing);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", "Shorten the reason to 2,000 characters or fewer");
        }
        return reason;
    }
}
