package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Anchoring;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedVersion;

/** Finds what the current person may see of the feedback to a site. */
@ApplicationScoped
public class Feedback {
    private static final String WITH_ALL = """
            select distinct t from FeedbackThread t join fetch t.submission join fetch t.submission.site
            join fetch t.submission.site.programme join fetch t.submission.round join fetch t.author
            left join fetch t.question left join fetch t.release r left join fetch t.comments c
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Texts texts;

    /**
     * The threads of a submission in the order of its text; in the round that was opened last also those of earlier rounds
     * that nobody has resolved. Passages are looked for in the text as the person may read it.
     *
     * @throws NotFound if the person may not know of the submission
     */
    @Transactional
    public List<PlacedThread> threads(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        return placed(submission, texts.current(submission));
    }

    /** As {@link #threads}, with passages looked for in this version's text. */
    @Transactional
    public List<PlacedThread> threadsOn(SubmittedVersion version) {
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        return placed(version.getSubmission(), texts.of(version));
    }

    private List<PlacedThread> placed(Submission submission, Map<String, String> text) {
        var rounds = programmes.rounds(submission.getSite().getProgramme());
        var now = now(rounds);
        boolean latest = submission.getRound().getOrdinal() == now.getOrdinal();
        var anchorings = anchorings(text);
        var found = withAll("""
                where t.submission.id = :submission or (t.submission.site.id = :site and t.submission.round.ordinal < :before
                and r.id is not null and t.internal = false and t.state <> :resolved)
                order by t.id, c.at, c.id""")
                .setParameter("submission", submission.getId()).setParameter("site", submission.getSite().getId())
                .setParameter("before", latest ? now.getOrdinal() : 0).setParameter("resolved", ThreadState.RESOLVED)
                .getResultStream().filter(thread -> FeedbackPolicy.maySee(current.get(), thread))
                .map(thread -> place(thread, anchorings, rounds, submission.getRound()))
                .sorted(PlacedThread.IN_ORDER_OF_THE_TEXT).collect(Collectors.toCollection(ArrayList::new));
        for (int i = 0; i < found.size(); i++) {
            found.get(i).numbered(i + 1);
        }
        texts.asked(found);
        return found;
    }

    /** The thread as it stands beside the site's text that the person may read now. */
    @Transactional
    public PlacedThread placed(FeedbackThread thread) {
        Access.see(FeedbackPolicy.maySee(current.get(), thread));
        var rounds = programmes.rounds(thread.getSite().getProgramme());
        var now = now(rounds);
        var latest = db.createQuery("""
                select s from Submission s left join fetch s.carriedFrom where s.site.id = :site and s.round.id = :round""", Submission.class)
                .setParameter("site", thread.getSite().getId()).setParameter("round", now.getId()).getResultStream().findFirst();
        var placed = place(thread, anchorings(texts.current(latest.orElse(thread.getSubmission()))), rounds, now);
        texts.asked(List.of(placed));
        return placed;
    }

    /** EclipseLink drops a join fetch through the alias of another one, so that who said something and to whom is fetched by hints. */
    private TypedQuery<FeedbackThread> withAll(String where) {
        return db.createQuery(WITH_ALL + where, FeedbackThread.class).setHint(QueryHints.LEFT_FETCH, "t.comments.by")
                .setHint(QueryHints.LEFT_FETCH, "t.comments.told");
    }

    private static Map<String, Anchoring> anchorings(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> Anchoring.in(entry.getValue())));
    }

    private static PlacedThread place(FeedbackThread thread, Map<String, Anchoring> text, List<Round> rounds, Round in) {
        var question = thread.getQuestion();
        return new PlacedThread(thread, question == null ? Optional.empty() : Optional.ofNullable(text.get(question.getCode())),
                thread.countedTo(rounds), in);
    }

    private static Round now(List<Round> rounds) {
        return rounds.stream().filter(Round::isOpened).max(Comparator.comparingInt(Round::getOrdinal))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if there is none in this submission, or the person may not see it */
    @Transactional
    public FeedbackThread thread(Submission submission, long id) {
        var thread = find(id);
        Access.see(thread.getSubmission().getId().equals(submission.getId()));
        return thread;
    }

    /** @throws NotFound if there is none, or the person may not see it */
    @Transactional
    public FeedbackThread find(long id) {
        var thread = withAll("where t.id = :id order by c.at, c.id")
                .setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(FeedbackPolicy.maySee(current.get(), thread));
        return thread;
    }

    /** Those of these threads that the person may see, in one statement. */
    @Transactional
    public List<FeedbackThread> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : withAll("where t.id in :ids order by t.id, c.at, c.id")
                .setParameter("ids", ids).getResultStream().filter(thread -> FeedbackPolicy.maySee(current.get(), thread)).toList();
    }

    /** What was released to the site for this submission, newest first; empty for those who may not see it. */
    @Transactional
    public List<Release> releases(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        return db.createQuery("""
                select r from Release r join fetch r.submission join fetch r.submission.site left join fetch r.by
                where r.submission.id = :submission and r.at is not null order by r.at desc, r.id desc""", Release.class)
                .setParameter("submission", submission.getId())
                .getResultStream().filter(release -> FeedbackPolicy.maySee(current.get(), release)).toList();
    }

    /** The last summary that was released to the site for this submission. */
    @Transactional
    public Optional<Release> summaryFor(Submission submission) {
        return releases(submission).stream().filter(release -> !release.getSummary().isEmpty()).findFirst();
    }

    /** What sites have answered and no evaluator has resolved yet, the latest answer first. */
    @Transactional
    public List<FeedbackThread> answered(Programme programme) {
        Access.require(current.get().evaluates(programme));
        return withAll("""
                where t.submission.site.programme.id = :programme and t.state = :answered and r.id is not null
                order by t.id, c.at, c.id""")
                .setParameter("programme", programme.getId()).setParameter("answered", ThreadState.ANSWERED).getResultStream()
                .sorted(Comparator.comparing((FeedbackThread thread) -> thread.getLastAnswer().getAt())
                        .reversed()).toList();
    }
}
