package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/** Evaluators comment on what a site submitted. The site sees nothing of it before the release. */
@ApplicationScoped
public class Drafting {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Feedback feedback;
    @Inject
    Mentions mentions;

    /**
     * Asks something of the site, as a draft.
     *
     * @throws org.quarterdeck.shared.Invalid if the kind or the text is missing, or there is no such passage
     */
    @Transactional
    public FeedbackThread ask(SubmittedVersion version, Target target, ThreadKind kind, String text) {
        return keep(thread(version, target).ask(kind, text));
    }

    /**
     * Asks something of the site, as a draft, or keeps a note, and tells other evaluators of it.
     *
     * @param tell ids of those who are told in particular
     * @throws org.quarterdeck.shared.Invalid as {@link #ask} and {@link #note}, or if one of them is no evaluator of the programme
     */
    @Transactional
    public FeedbackThread begin(SubmittedVersion version, Target target, Drafted drafted, Collection<Long> tell) {
        var thread = drafted.internal() ? note(version, target, drafted.text()) : ask(version, target, drafted.kind(), drafted.text());
        mentions.tell(thread.getComments().get(0), tell);
        return thread;
    }

    /**
     * Keeps a note that only evaluators see, ever.
     *
     * @throws org.quarterdeck.shared.Invalid if the text is missing, or there is no such passage
     */
    @Transactional
    public FeedbackThread note(SubmittedVersion version, Target target, String text) {
        return keep(thread(version, target).note(text));
    }

    private FeedbackThread thread(SubmittedVersion detached, Target target) {
        var version = db.find(SubmittedVersion.class, detached.getId());
        Access.see(SubmissionPolicy.maySee(current.get(), version.getSubmission()));
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        Access.require(FeedbackPolicy.mayGive(current.get(), version.getSubmission()));
        var author = current.get().person();
        if (target.question() == null) {
            return new FeedbackThread(version, null, null, author, clock.instant());
        }
        var answer = answer(version, target.question());
        var passage = target.isPassage() ? Passage.of(answer.getText(), target.start(), target.end()) : null;
        return new FeedbackThread(version, answer.getQuestion(), passage, author, clock.instant());
    }

    private SubmittedAnswer answer(SubmittedVersion version, String question) {
        return db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question
                where a.version.id = :version and a.question.code = :question""", SubmittedAnswer.class)
                .setParameter("version", version.getId()).setParameter("question", question)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private FeedbackThread keep(FeedbackThread thread) {
        db.persist(thread);
        db.flush();
        return thread;
    }

    /** Changes one's own draft or note, also from the one into the other. */
    @Transactional
    public void edit(long id, Drafted drafted) {
        var thread = own(id);
        if (drafted.internal()) {
            thread.note(drafted.text());
        } else {
            thread.ask(drafted.kind(), drafted.text());
        }
    }

    /** Deletes one's own draft or note. */
    @Transactional
    public void delete(long id) {
        db.remove(own(id));
    }

    private FeedbackThread own(long id) {
        var thread = feedback.find(id);
        Access.require(FeedbackPolicy.mayEdit(current.get(), thread));
        return thread;
    }
}
