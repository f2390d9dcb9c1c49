package org.quarterdeck.maturity.appraisal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.Optional;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

/** Reads the strengths and next steps in the files of a programme's sites. */
@ApplicationScoped
class AppraisalReader {
    private static final int DAYS_AFTER_DUE = 31;

    @Inject
    EntityManager db;

    void read(@Observes @Priority(420) ProgrammeRead programme) {
        programme.sites().stream().filter(site -> programme.siteFile(site) != null)
                .forEach(site -> programme.siteFile(site).find("rounds").ifPresent(rounds -> rounds.entries().forEach((code, node) ->
                        programme.rounds().stream().filter(round -> round.getCode().equals(code)).findFirst()
                                .ifPresent(round -> node.find("appraisal").ifPresent(written -> read(programme, site, round, written))))));
        db.flush();
    }

    private void read(ProgrammeRead programme, Site site, Round round, TemplateNode node) {
        node.only("strengths", "steps", "evaluator");
        var author = node.find("evaluator").map(who -> programme.person(who, site)).or(() -> Optional.ofNullable(programme.person("evaluator")))
                .orElseThrow(() -> node.error("nobody in programme.yaml is called 'evaluator'"));
        try {
            var appraisal = new Appraisal(site, round);
            var words = new AppraisalWords(node.find("strengths").map(TemplateNode::text).orElse(""), node.find("steps").map(TemplateNode::text).orElse(""));
            var at = round.getDueOn().plusDays(DAYS_AFTER_DUE).atTime(LocalTime.of(10, 5)).atZone(PortalTime.ZONE).toInstant();
            var revision = appraisal.write(words, author, at);
            db.persist(appraisal);
            db.persist(revision);
        } catch (Invalid wrong) {
            throw node.error(wrong.getMessage());
        }
    }
}
