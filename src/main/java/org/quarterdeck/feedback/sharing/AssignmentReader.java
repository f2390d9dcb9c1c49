package org.quarterdeck.feedback.sharing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.submission.Submission;

/** Reads who evaluates which site, in all rounds that are open or were. */
@ApplicationScoped
public class AssignmentReader {
    @Inject
    EntityManager db;

    @Transactional
    void read(@Observes @Priority(210) ProgrammeRead programme) {
        var sites = programme.sites().stream().collect(Collectors.toMap(Site::getCode, site -> site));
        programme.evaluation().forEach((code, people) -> {
            if (!sites.containsKey(code)) {
                throw people.error("sites.csv has no site '" + code + "'");
            }
            assign(programme, sites.get(code), people);
        });
        db.flush();
    }

    private void assign(ProgrammeRead programme, Site site, TemplateNode people) {
        people.only("lead", "seconds");
        var submissions = db.createQuery("select s from Submission s where s.site.id = :site order by s.round.ordinal", Submission.class)
                .setParameter("site", site.getId()).getResultList();
        var lead = people.find("lead").map(name -> programme.person(name, site));
        var seconds = people.list("seconds").stream().map(name -> programme.person(name, site)).toList();
        submissions.forEach(submission -> {
            lead.ifPresent(person -> db.persist(new Assignment(submission, person, true)));
            seconds.forEach(person -> db.persist(new Assignment(submission, person, false)));
        });
    }
}
