package org.quarterdeck.maturity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.PassageEvidence;

/**
 * Reads a programme's maturity framework and the ratings in the files of its sites. From the second round on a file lists
 * only what changed; the rest is carried forward and says since when it is unchanged.
 */
@ApplicationScoped
public class RatingReader {
    private static final int DAYS_AFTER_DUE = 30;

    @Inject
    EntityManager db;

    void read(@Observes @Priority(400) ProgrammeRead programme) {
        var frameworks = frameworks(programme);
        programme.sites().forEach(site -> ratings(programme, site, frameworks.get(0)));
        db.flush();
    }

    private List<Framework> frameworks(ProgrammeRead programme) {
        var frameworks = new ArrayList<Framework>();
        for (var file : programme.templates("maturity", "maturity")) {
            var framework = FrameworkFile.read(file, programme.programme()).at(frameworks.size() + 1);
            if (frameworks.stream().anyMatch(each -> each.getCode().equals(framework.getCode()))) {
                throw file.get("code").error("the programme names the framework '" + framework.getCode() + "' twice");
            }
            db.persist(framework);
            frameworks.add(framework);
        }
        return frameworks;
    }

    private void ratings(ProgrammeRead programme, Site site, Framework framework) {
        var file = programme.siteFile(site);
        var rounds = file == null ? Map.<String, TemplateNode>of() : file.get("rounds").entries();
        var standing = new HashMap<Factor, Rating>();
        for (var round : programme.rounds()) {
            if (rounds.containsKey(round.getCode())) {
                var given = rounds.get(round.getCode()).find("ratings").map(TemplateNode::entries).orElse(Map.of());
                standing.replaceAll((factor, rating) -> rating.carriedTo(round));
                given.forEach((code, node) -> standing.put(factor(framework, code, node),
                        new Rating(site, round, factor(framework, code, node))));
                standing.values().forEach(db::persist);
                given.forEach((code, node) -> rate(programme, standing.get(factor(framework, code, node)), framework, node));
            }
        }
    }

    static Factor factor(Framework framework, String code, TemplateNode node) {
        return framework.getFactors().stream().filter(factor -> factor.getCode().equals(code)).findFirst()
                .orElseThrow(() -> node.error("the maturity framework has no factor '" + code + "'"));
    }

    private void rate(ProgrammeRead programme, Rating rating, Framework framework, TemplateNode given) {
        given.only("self", "reason", "aspiration", "by", "moderated", "rationale", "evaluator", "evidence");
        var site = rating.getSite();
        var lead = person(programme, given, "lead." + site.getCode().toLowerCase(Locale.ROOT));
        var evaluator = given.find("evaluator").map(who -> programme.person(who, site)).orElseGet(() -> person(programme, given, "evaluator"));
        db.persist(rating.rateItself(SelfGivenFile.read(rating.getFactor(), given), lead, at(rating.getRound(), -1)));
        rating.hear(List.of(), at(rating.getRound(), -1));
        var revision = rating.moderate(SelfGivenFile.level(framework, given.get("moderated")), PlainText.normalise("rationale", given.text("rationale")),
                evaluator, at(rating.getRound(), DAYS_AFTER_DUE));
        db.persist(revision);
        rating.givenIn(revision);
        given.list("evidence").forEach(node -> db.persist(new RatingEvidence(revision, new EvidenceLink(evidence(rating, node)))));
    }

    /** A passage of what the site submitted in the round, or a metric or category of cost with what it is called. */
    private Evidence evidence(Rating rating, TemplateNode node) {
        node.only("question", "quote", "metric", "cost", "title");
        if (node.find("question").isEmpty()) {
            boolean metric = node.find("metric").isPresent();
            return new Evidence(metric ? EvidenceKind.METRIC : EvidenceKind.COST, node.text(metric ? "metric" : "cost"), "", node.text("title"), "", "");
        }
        var answer = db.createQuery("""
                select a from SubmittedAnswer a where a.version.submission.site.id = :site and a.version.submission.round.id = :round
                and a.question.code = :question order by a.version.number desc""", SubmittedAnswer.class)
                .setParameter("site", rating.getSite().getId()).setParameter("round", rating.getRound().getId())
                .setParameter("question", node.text("question")).getResultStream().findFirst()
                .orElseThrow(() -> node.error("the site has submitted no answer to '" + node.text("question") + "'"));
        int start = answer.getText().indexOf(node.text("quote"));
        if (start < 0) {
            throw node.get("quote").error("this does not stand in the answer to '" + node.text("question") + "'");
        }
        return PassageEvidence.of(answer, Passage.of(answer.getText(), start, start + node.text("quote").length()), "");
    }

    static Person person(ProgrammeRead programme, TemplateNode node, String word) {
        return Optional.ofNullable(programme.person(word))
                .orElseThrow(() -> node.error("nobody in programme.yaml is called '" + word + "'"));
    }

    static Instant at(Round round, int daysAfterDue) {
        return round.getDueOn().plusDays(daysAfterDue).atTime(LocalTime.of(11, 20)).atZone(PortalTime.ZONE).toInstant();
    }
}
