package org.quarterdeck.maturity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

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
        var framework = framework(programme);
        db.persist(framework);
        programme.sites().forEach(site -> ratings(programme, site, framework));
        db.flush();
    }

    private static Framework framework(ProgrammeRead programme) {
        var file = programme.template("maturity", "maturity").only("code", "version", "title", "introduction", "levels", "factors");
        var framework = new Framework(programme.programme(), file.text("code"), file.number("version"), file.text("title"),
                file.text("introduction"));
        file.list("levels").forEach(node -> framework.add(new Level(framework, node.only("level", "name").number("level"), node.text("name"))));
        file.list("factors").forEach(node -> framework.add(factor(framework, node)));
        return framework;
    }

    private static Factor factor(Framework framework, TemplateNode node) {
        node.only("code", "name", "description", "lookFor", "levels");
        var factor = new Factor(framework, node.text("code"), framework.getFactors().size() + 1, node.text("name"),
                node.text("description"), node.text("lookFor"));
        var descriptors = node.get("levels");
        framework.getLevels().forEach(level -> factor.describe(level, descriptors.text(Integer.toString(level.getNumber()))));
        return factor;
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

    private static Factor factor(Framework framework, String code, TemplateNode node) {
        return framework.getFactors().stream().filter(factor -> factor.getCode().equals(code)).findFirst()
                .orElseThrow(() -> node.error("the maturity framework has no factor '" + code + "'"));
    }

    private void rate(ProgrammeRead programme, Rating rating, Framework framework, TemplateNode given) {
        given.only("self", "moderated", "rationale", "by");
        var site = rating.getSite();
        var lead = person(programme, given, "lead." + site.getCode().toLowerCase(Locale.ROOT));
        var evaluator = given.find("by").map(by -> programme.person(by, site)).orElseGet(() -> person(programme, given, "evaluator"));
        db.persist(rating.rateItself(level(framework, given.get("self")), lead, at(rating.getRound(), -1)));
        db.persist(rating.moderate(level(framework, given.get("moderated")), PlainText.normalise("rationale", given.text("rationale")),
                evaluator, at(rating.getRound(), DAYS_AFTER_DUE)));
    }

    private static Person person(ProgrammeRead programme, TemplateNode node, String word) {
        return Optional.ofNullable(programme.person(word))
                .orElseThrow(() -> node.error("nobody in programme.yaml is called '" + word + "'"));
    }

    private static Level level(Framework framework, TemplateNode number) {
        return framework.level(number.as(Integer::parseInt, "the number of a level"))
                .orElseThrow(() -> number.error("the maturity framework has no level " + number.text()));
    }

    private static Instant at(Round round, int daysAfterDue) {
        return round.getDueOn().plusDays(daysAfterDue).atTime(LocalTime.of(11, 20)).atZone(PortalTime.ZONE).toInstant();
    }
}
