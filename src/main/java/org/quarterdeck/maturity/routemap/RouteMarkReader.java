package org.quarterdeck.maturity.routemap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.quarterdeck.account.Person;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

/** Reads what sites have marked on route maps from their files. */
@ApplicationScoped
class RouteMarkReader {
    @Inject
    EntityManager db;

    void read(@Observes @Priority(420) ProgrammeRead programme) {
        programme.sites().stream().filter(site -> programme.siteFile(site) != null).forEach(site -> {
            var file = programme.siteFile(site).find("rounds").map(TemplateNode::entries).orElse(Map.of());
            programme.rounds().stream().filter(round -> file.containsKey(round.getCode()))
                    .forEach(round -> file.get(round.getCode()).find("marks").ifPresent(node -> node.entries().forEach((code, marks) ->
                            marks.entries().forEach((effort, stages) -> mark(programme, site, round, factor(programme, code, effort, stages), stages)))));
        });
        db.flush();
    }

    private Factor factor(ProgrammeRead programme, String code, String effort, TemplateNode node) {
        var framework = db.createQuery("select f from Framework f where f.programme.id = :programme and f.code = :code and f.staged = true", Framework.class)
                .setParameter("programme", programme.programme().getId()).setParameter("code", code).getResultStream().findFirst()
                .orElseThrow(() -> node.error("programme.yaml names no route map '" + code + "'"));
        return framework.getFactors().stream().filter(factor -> factor.getCode().equals(effort)).findFirst()
                .orElseThrow(() -> node.error("the route map has no '" + effort + "'"));
    }

    private void mark(ProgrammeRead programme, Site site, Round round, Factor effort, TemplateNode stages) {
        var lead = programme.person("lead." + site.getCode().toLowerCase(java.util.Locale.ROOT));
        var at = round.getDueOn().minusDays(1).atTime(LocalTime.of(11, 20)).atZone(PortalTime.ZONE).toInstant();
        for (var stage : effort.getFramework().getLevels()) {
            var marks = stages.get(stage.getValue());
            var questions = effort.questions(stage);
            if (marks.items().size() != questions.size()) {
                throw marks.error("give " + questions.size() + " marks, one for each question");
            }
            for (int i = 0; i < questions.size(); i++) {
                keep(site, round, questions.get(i), marks.items().get(i), lead, at);
            }
        }
    }

    private void keep(Site site, Round round, StageQuestion question, TemplateNode node, Person lead, Instant at) {
        var word = node.isSingle() ? node : node.only("mark", "note").get("mark");
        var stand = word.as(text -> Stand.valueOf(text.toUpperCase(java.util.Locale.ROOT).replace('-', '_')), "not-yet, working or in-place");
        var mark = new RouteMark(site, round, question);
        var revision = mark.mark(stand, node.isSingle() ? "" : PlainText.normalise("note", node.text("note", "")), null, lead, at);
        db.persist(mark);
        db.persist(revision);
    }
}
