package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;

/** Shows a site its own answers and saves what it writes in them. */
@ApplicationScoped
public class Answers {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;

    /** @throws NotFound if there is none, or the person may not read the site's draft */
    @Transactional
    public Answer find(String programme, String site, String round, String question) {
        return read(programme, site, round, question);
    }

    /** The answers of a submission with their questions, in order. */
    @Transactional
    public List<Answer> of(Submission submission) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        return inOrder(submission);
    }

    /**
     * The texts, by question code, from which the answers of a submission started: what the site had submitted last, or had
     * written where it submitted nothing; none in the first round.
     */
    @Transactional
    public Map<String, String> carriedInto(Submission submission) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        if (submission.getCarriedFrom() == null) {
            return Map.of();
        }
        var submitted = submittedIn(submission.getCarriedFrom());
        return submitted.isEmpty() ? inOrder(submission.getCarriedFrom()).stream()
                .collect(Collectors.toMap(answer -> answer.getQuestion().getCode(), Answer::getText)) : submitted;
    }

    private Map<String, String> submittedIn(Submission submission) {
        return db.createQuery("""
                select q.code, a.text from SubmittedAnswer a join a.question q
                where a.version.submission.id = :id and a.version.number = (select max(v.number) from SubmittedVersion v
                    where v.submission.id = :id and v.withdrawnAt is null)""", Object[].class)
                .setParameter("id", submission.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** The texts that were ever saved or set aside for an answer, the newest first. */
    @Transactional
    public List<Revision> revisions(Answer answer) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        return db.createQuery("""
                select r from Revision r join fetch r.author
                where r.answer.id = :answer order by r.savedAt desc, r.id desc""", Revision.class)
                .setParameter("answer", answer.getId()).getResultList();
    }

    /**
     * Saves what somebody has written, as the answer and as a revision, at once or not at all. A text that somebody else has
     * saved in the meantime is not overwritten. People of one site wait for each other for as long as this takes.
     *
     * @throws NotFound if there is no such answer, or the person may not read the site's draft
     * @throws org.quarterdeck.shared.Refused if the person may not write in it
     * @throws org.quarterdeck.shared.Invalid if the text cannot be kept
     */
    @Transactional
    public Saved save(String programme, String site, String round, String question, Writing writing) {
        lock(programme, site, round);
        var answer = read(programme, site, round, question);
        Access.require(SubmissionPolicy.mayWrite(current.get(), answer.getSubmission()));
        var text = PlainText.normalise("text", writing.text());
        var outcome = put(answer, text, writing);
        db.flush();
        return new Saved(outcome, answer);
    }

    /**
     * Puts an earlier text back, as a revision of its own even within a sitting, so that what stood before it stays too.
     *
     * @param seen checksum of the text that the person wants to replace
     * @return that it was overtaken if another text stands there by now, and then nothing is changed
     */
    @Transactional
    public Saved putBack(Answer earlier, String text, String seen) {
        var submission = earlier.getSubmission();
        lock(submission.getSite().getProgramme().getCode(), submission.getSite().getCode(), submission.getRound().getCode());
        var answer = db.find(Answer.class, earlier.getId());
        db.refresh(answer);
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        Access.require(SubmissionPolicy.mayWrite(current.get(), answer.getSubmission()));
        if (!answer.getSubmission().isWritable()) {
            return new Saved(Saved.Outcome.CLOSED, answer);
        } else if (!answer.getChecksum().equals(seen)) {
            return new Saved(Saved.Outcome.OVERTAKEN, answer);
        }
        answer.amend(text, person(), clock.instant());
        answer.savedFrom(UUID.randomUUID().toString());
        db.persist(new Revision(answer, person(), text, clock.instant(), false));
        return new Saved(Saved.Outcome.SAVED, answer);
    }

    private Saved.Outcome put(Answer answer, String text, Writing writing) {
        boolean changed = !text.equals(answer.getText());
        boolean stale = answer.isStale(writing.seen(), writing.page());
        boolean touched = !Checksum.sha256(text).equals(writing.seen());
        if (!answer.getSubmission().isWritable()) {
            setAside(answer, text, writing.page(), changed && touched);
            return Saved.Outcome.CLOSED;
        }
        if (changed && stale && touched) {
            setAside(answer, text, writing.page(), true);
            return Saved.Outcome.OVERTAKEN;
        }
        if (changed && !stale) {
            var now = clock.instant();
            answer.amend(text, person(), now);
            answer.savedFrom(writing.page());
            keep(answer, text, writing.page(), false);
        }
        if (answer.isComplete() != writing.complete()) {
            answer.markComplete(writing.complete());
        }
        return Saved.Outcome.SAVED;
    }

    /** The people who wrote in a submission, by name. */
    @Transactional
    public List<Person> contributors(Submission submission) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        return db.createQuery("""
                select distinct p from Revision r join r.author p
                where r.answer.submission.id = :submission and r.setAside = false order by p.name""", Person.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    private void setAside(Answer answer, String text, String page, boolean worthKeeping) {
        if (worthKeeping) {
            keep(answer, text, page, true);
        }
    }

    private void keep(Answer answer, String text, String page, boolean aside) {
        var now = clock.instant();
        latest(answer).filter(revision -> revision.continuesFor(person(), now, aside, page)).ifPresentOrElse(
                revision -> revision.keep(text, now),
                () -> db.persist(new Revision(answer, person(), text, now, aside).from(page)));
    }

    private Optional<Revision> latest(Answer answer) {
        return db.createQuery("select r from Revision r where r.answer.id = :answer order by r.savedAt desc, r.id desc", Revision.class)
                .setParameter("answer", answer.getId()).setMaxResults(1).getResultStream().findFirst();
    }

    /** Nobody else writes in the submission, or submits it, until this transaction ends. Only its own row is locked. */
    private void lock(String programme, String site, String round) {
        db.createNativeQuery("""
                select id from submission where site_id = (select s.id from site s, programme p
                    where p.id = s.programme_id and p.code = ?1 and s.code = ?2)
                and round_id = (select r.id from programme_round r, programme p
                    where p.id = r.programme_id and p.code = ?1 and r.code = ?3) for update""")
                .setParameter(1, programme).setParameter(2, site).setParameter(3, round).getResultList();
    }

    private Answer read(String programme, String site, String round, String question) {
        var answer = db.createQuery("""
                select a from Answer a join fetch a.question join fetch a.submission join fetch a.submission.site
                join fetch a.submission.site.programme join fetch a.submission.round
                left join fetch a.amendedBy where a.submission.site.programme.code = :programme
                and a.submission.site.code = :site and a.submission.round.code = :round and a.question.code = :question""", Answer.class)
                .setParameter("programme", programme).setParameter("site", site).setParameter("round", round)
                .setParameter("question", question).getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()));
        return answer;
    }

    private List<Answer> inOrder(Submission submission) {
        return db.createQuery("""
                select a from Answer a join fetch a.question left join fetch a.amendedBy
                where a.submission.id = :submission order by a.question.ordinal""", Answer.class)
                .setParameter("submission", submission.getId()).getResultList();
    }

    private Person person() {
        return current.get().person();
    }
}
