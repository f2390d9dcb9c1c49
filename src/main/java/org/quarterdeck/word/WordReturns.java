package org.quarterdeck.word;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;

/** Takes back the Word file of a Living Document: reads it, shows what changed, applies what somebody chooses of it. */
@ApplicationScoped
public class WordReturns {
    /** What nobody came back for is not kept for ever. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Submissions submissions;
    @Inject
    Answers answers;
    @Inject
    ReturnedReplies replies;
    @Inject
    Clock clock;

    /**
     * The document that a file may be sent back to.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person is of the site's team
     */
    @Transactional
    public Submission document(String programme, String site, String round) {
        var submission = submissions.find(programme, site, round);
        Access.see(WordPolicy.maySee(current.get(), submission));
        return submission;
    }

    /**
     * Reads a file that was sent back and keeps its answers until they are applied or dropped. No answer is changed by this. An
     * earlier file of the same person is dropped.
     *
     * @throws Invalid if the file cannot be read, is not of this document, or the document cannot be written in; nothing is kept
     */
    @Transactional
    public void take(String programme, String site, String round, byte[] content) {
        var submission = writable(programme, site, round);
        var reader = WordReader.of(content);
        reader.identity().require(submission);
        remove(submission);
        var file = new ReturnedFile(submission, current.get().person(), clock.instant());
        var all = answers.of(submission);
        all.forEach(answer -> {
            var question = answer.getQuestion().getCode();
            file.hold(answer, reader.answer(question, all.indexOf(answer) + 1), reader.identity().began(question));
        });
        replies.keep(file, reader.replies());
        db.persist(file);
        db.flush();
    }

    /** The file that the current person has sent back and not yet applied or dropped. */
    @Transactional
    public Optional<ReturnedFile> returned(Submission submission) {
        Access.see(WordPolicy.maySee(current.get(), submission));
        return db.createQuery("""
                select distinct f from ReturnedFile f join fetch f.submission join fetch f.sentBy
                join fetch f.answers a join fetch a.question
                where f.submission.id = :submission and f.sentBy.id = :person""", ReturnedFile.class)
                .setParameter("submission", submission.getId()).setParameter("person", current.get().person().getId())
                .getResultStream().filter(file -> WordPolicy.maySee(current.get(), file)).findFirst();
    }

    /** Each answer of the file beside the one in the portal, in the order of the questions. */
    @Transactional
    public List<Change> changes(ReturnedFile file) {
        Access.see(WordPolicy.maySee(current.get(), file));
        var changes = new ArrayList<Change>();
        answers.of(file.getSubmission()).forEach(answer -> file.answer(answer.getQuestion().getCode())
                .ifPresent(returned -> changes.add(new Change(answer, returned))));
        return changes;
    }

    /** As {@link #apply(String, String, String, String, Map)}, and sends the chosen replies. */
    @Transactional
    public List<Saved> apply(String programme, String site, String round, String mark, Map<String, String> chosen, Collection<Long> toSend) {
        returned(writable(programme, site, round)).filter(each -> each.getMark().equals(mark)).ifPresent(file -> replies.send(file, toSend));
        return apply(programme, site, round, mark, chosen);
    }

    /**
     * Saves the chosen answers one by one, each as a revision of the current person. A text that somebody has saved since the
     * person was shown the change is not overwritten. The file is dropped once all that was chosen is saved.
     *
     * @param mark of the file that the person was shown
     * @param chosen question codes, each with the checksum of the text that the person was shown as the one in the portal
     * @return what became of each
     * @throws Invalid if the file is there no more or the document cannot be written in; nothing is changed
     */
    @Transactional
    public List<Saved> apply(String programme, String site, String round, String mark, Map<String, String> chosen) {
        var submission = writable(programme, site, round);
        var file = returned(submission).filter(each -> each.getMark().equals(mark)).orElseThrow(() -> new Invalid(WordFile.FIELD,
                "The file that you were shown was applied, dropped or replaced by another one meanwhile. Nothing was changed"));
        var saved = chosen.entrySet().stream().map(choice -> {
            var complete = answers.find(programme, site, round, choice.getKey()).isComplete();
            var text = file.answer(choice.getKey()).filter(answer -> answer.getProblem().isEmpty()).orElseThrow().getText();
            return answers.save(programme, site, round, choice.getKey(), new Writing(text, complete, choice.getValue(), mark));
        }).toList();
        if (saved.stream().allMatch(Saved::isSaved)) {
            remove(submission);
        }
        return saved;
    }

    /** Forgets the file that the current person has sent back. No answer is changed. */
    @Transactional
    public void drop(String programme, String site, String round) {
        remove(document(programme, site, round));
    }

    private Submission writable(String programme, String site, String round) {
        var submission = document(programme, site, round);
        if (!WordPolicy.mayExchange(current.get(), submission)) {
            throw new Invalid(WordFile.FIELD, "This document can no longer be changed: it was submitted or its round was closed. Nothing was changed");
        }
        return submission;
    }

    private void remove(Submission submission) {
        db.createQuery("delete from ReturnedFile f where f.submission.id = :submission and f.sentBy.id = :person or f.sentAt < :before")
                .setParameter("submission", submission.getId()).setParameter("person", current.get().person().getId())
                .setParameter("before", clock.instant().minus(KEPT)).executeUpdate();
    }
}
