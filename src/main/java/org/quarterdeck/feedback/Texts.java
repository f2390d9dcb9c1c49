package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedVersion;

/** The texts, by question code, in which the current person looks for a passage. */
@ApplicationScoped
class Texts {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** What is being written, for those who may read it; otherwise what was submitted last, if need be in an earlier round. */
    @Transactional
    public Map<String, String> current(Submission submission) {
        Access.see(SubmissionPolicy.maySee(current.get(), submission));
        if (SubmissionPolicy.mayReadDraft(current.get(), submission)) {
            return byCode(db.createQuery("select q.code, a.text from Answer a join a.question q where a.submission.id = :id",
                    Object[].class).setParameter("id", submission.getId()).getResultList());
        }
        return submitted(submission.isSubmitted() || submission.getCarriedFrom() == null ? submission : submission.getCarriedFrom());
    }

    @Transactional
    public Map<String, String> of(SubmittedVersion version) {
        Access.see(SubmissionPolicy.mayRead(current.get(), version));
        return byCode(db.createQuery("select q.code, a.text from SubmittedAnswer a join a.question q where a.version.id = :id",
                Object[].class).setParameter("id", version.getId()).getResultList());
    }

    /** Gives each thread that the site has answered the text that it was asked on, in one statement. */
    @Transactional
    public void asked(List<PlacedThread> threads) {
        var answered = threads.stream().filter(placed -> placed.getThread().getQuestion() != null
                && placed.getThread().getLastAnswer() != null && FeedbackPolicy.maySee(current.get(), placed.getThread())).toList();
        if (answered.isEmpty()) {
            return;
        }
        var read = new HashMap<String, String>();
        db.createQuery("""
                select a.version.id, a.question.id, a.text from SubmittedAnswer a
                where a.version.id in :versions and a.question.id in :questions""", Object[].class)
                .setParameter("versions", answered.stream().map(placed -> placed.getThread().getMadeOn().getId()).distinct().toList())
                .setParameter("questions", answered.stream().map(placed -> placed.getThread().getQuestion().getId()).distinct().toList())
                .getResultList().forEach(row -> read.put(row[0] + " " + row[1], (String) row[2]));
        answered.forEach(placed -> placed.askedOn(read.get(placed.getThread().getMadeOn().getId() + " " + placed.getThread().getQuestion().getId())));
    }

    private Map<String, String> submitted(Submission submission) {
        return byCode(db.createQuery("""
                select q.code, a.text from SubmittedAnswer a join a.question q
                where a.version.submission.id = :id and a.version.number =
                (select max(v.number) from SubmittedVersion v where v.submission.id = :id and v.withdrawnAt is null)""", Object[].class)
                .setParameter("id", submission.getId()).getResultList());
    }

    private static Map<String, String> byCode(List<Object[]> rows) {
        var texts = new LinkedHashMap<String, String>();
        rows.forEach(row -> texts.put((String) row[0], (String) row[1]));
        return texts;
    }
}
