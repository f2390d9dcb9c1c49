package org.quarterdeck.submission.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;

/** What a site wrote in earlier rounds that does not stand in the answers of this one. */
@ApplicationScoped
public class Carrying {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Answers answers;

    /** The site's last answers to questions that this round does not ask any more, in the order in which they were asked. */
    @Transactional
    public List<Answer> retired(Submission submission) {
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        var last = new LinkedHashMap<String, Answer>();
        db.createQuery("""
                select a from Answer a join fetch a.question join fetch a.submission join fetch a.submission.round
                where a.submission.site.id = :site and a.submission.round.ordinal < :ordinal and a.text <> ''
                and not exists (select q from Question q where q.template.id = :template and q.code = a.question.code)
                order by a.submission.round.ordinal""", Answer.class)
                .setParameter("site", submission.getSite().getId()).setParameter("ordinal", submission.getRound().getOrdinal())
                .setParameter("template", submission.getTemplate().getId())
                .getResultList().forEach(answer -> last.put(answer.getQuestion().getCode(), answer));
        var sorted = new ArrayList<>(last.values());
        sorted.sort(Comparator.comparing(answer -> answer.getQuestion().getOrdinal()));
        return sorted;
    }

    /** What the site changed in this answer in the round before, after it had submitted there, and did not submit again. */
    @Transactional
    public Optional<Answer> unsent(Answer answer) {
        var submission = answer.getSubmission();
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), submission));
        if (submission.getCarriedFrom() == null || !submission.getCarriedFrom().isSubmitted()) {
            return Optional.empty();
        }
        var carried = answers.carriedInto(submission).get(answer.getQuestion().getCode());
        return db.createQuery("""
                select a from Answer a join fetch a.submission join fetch a.submission.round join fetch a.amendedBy
                where a.submission.id = :earlier and a.question.code = :question""", Answer.class)
                .setParameter("earlier", submission.getCarriedFrom().getId()).setParameter("question", answer.getQuestion().getCode())
                .getResultStream().filter(earlier -> !earlier.getText().equals(carried)).findFirst();
    }
}
