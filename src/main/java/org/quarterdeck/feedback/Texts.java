package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
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
