package org.quarterdeck.submission.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.FirstReadings;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/** Compares the states of a site's Living Document: versions for everybody who may read them, the draft for the site's team. */
@ApplicationScoped
public class Changes {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    FirstReadings readings;

    /**
     * The states up to a submission that the person may read, the oldest first; the draft is the last.
     *
     * @throws NotFound if the person may not know of what the site submitted
     */
    @Transactional
    public List<Stand> upTo(Submission submission) {
        Access.see(SubmissionPolicy.mayReadSubmitted(current.get(), submission.getSite()));
        var stands = new ArrayList<Stand>();
        db.createQuery("""
                select v from SubmittedVersion v join fetch v.submission join fetch v.submission.round
                where v.submission.site.id = :site and v.submission.round.ordinal <= :ordinal and v.withdrawnAt is null
                order by v.submission.round.ordinal, v.number""", SubmittedVersion.class)
                .setParameter("site", submission.getSite().getId()).setParameter("ordinal", submission.getRound().getOrdinal())
                .getResultList().forEach(version -> stands.add(new Stand(version.getSubmission().getId(), version.getSubmission().getRound(), version.getNumber())));
        if (submission.isWritable() && SubmissionPolicy.mayReadDraft(current.get(), submission)) {
            stands.add(new Stand(submission.getId(), submission.getRound(), null));
        }
        return List.copyOf(stands);
    }

    /**
     * @param before one of {@link #upTo} the submission
     * @param after another of them
     * @throws NotFound if the person may not read one of them
     */
    @Transactional
    public DocumentChange between(Submission submission, Stand before, Stand after) {
        Access.see(upTo(submission).containsAll(List.of(before, after)));
        return DocumentChange.between(texts(before), texts(after));
    }

    /** What the draft of a submission changes of the last version before it, if there is a draft and a version. */
    @Transactional
    public Optional<DocumentChange> sinceSubmitted(Submission submission) {
        var stands = upTo(submission);
        int last = stands.size() - 1;
        return last < 1 || stands.get(last).version() != null ? Optional.empty()
                : Optional.of(between(submission, stands.get(last - 1), stands.get(last)));
    }

    /** What a version changes of the one before it, none where it is the first. */
    @Transactional
    public Optional<DocumentChange> leadingTo(SubmittedVersion version) {
        var submission = version.getSubmission();
        var after = new Stand(submission.getId(), submission.getRound(), version.getNumber());
        return upTo(submission).stream().filter(stand -> stand.isBefore(after)).reduce((earlier, later) -> later)
                .map(before -> between(submission, before, after));
    }

    private Map<Question, String> texts(Stand stand) {
        var texts = new LinkedHashMap<Question, String>();
        if (stand.version() == null) {
            db.createQuery("select a from Answer a join fetch a.question q where a.submission.id = :id order by q.ordinal", Answer.class)
                    .setParameter("id", stand.submission()).getResultList()
                    .forEach(answer -> texts.put(answer.getQuestion(), answer.getText()));
        } else {
            var answers = db.createQuery("""
                    select a from SubmittedAnswer a join fetch a.question q join fetch a.version
                    where a.version.submission.id = :id and a.version.number = :number order by q.ordinal""", SubmittedAnswer.class)
                    .setParameter("id", stand.submission()).setParameter("number", stand.version()).getResultList();
            answers.stream().limit(1).forEach(answer -> readings.record(answer.getVersion()));
            answers.forEach(answer -> texts.put(answer.getQuestion(), answer.getText()));
        }
        return texts;
    }
}
