package org.quarterdeck.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.submission.Submission;

/** Reads what evaluators asked each site in each round, what the site said to it and what became of it. */
@ApplicationScoped
public class FeedbackReader {
    @Inject
    EntityManager db;
    @Inject
    Event<FeedbackReleased> released;

    void read(@Observes @Priority(200) ProgrammeRead programme) {
        programme.sites().stream().filter(site -> programme.siteFile(site) != null).forEach(site -> {
            var document = new DocumentSoFar(programme, submissions(site));
            programme.siteFile(site).get("rounds").entries().forEach((round, node) ->
                    node.find("feedback").ifPresent(feedback -> {
                        var found = document.feedback(round, feedback);
                        found.threads().forEach(db::persist);
                        if (found.release() != null) {
                            db.persist(found.release());
                            announce(document, round, found.release());
                        }
                    }));
        });
        db.flush();
    }

    private Map<String, Submission> submissions(Site site) {
        var submissions = new LinkedHashMap<String, Submission>();
        db.createQuery("select s from Submission s where s.site.id = :site order by s.round.ordinal", Submission.class)
                .setParameter("site", site.getId()).getResultList()
                .forEach(submission -> submissions.put(submission.getRound().getCode(), submission));
        return submissions;
    }

    /** Only the last round's news is still news. */
    private void announce(DocumentSoFar document, String round, Release release) {
        if (release.isReleased() && document.isLastSubmitted(round)) {
            db.flush();
            released.fire(new FeedbackReleased(release.getSubmission().getId(), release.getId(), release.getBy().getId(), release.getAt()));
        }
    }
}
