package org.quarterdeck.costing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

/** Reads the questions of a programme's cost pro-forma and what its sites have answered. */
@ApplicationScoped
public class CostReader {
    /** Sites give the costs of their first 12 months of running once those are over. */
    private static final int MONTHS_UNTIL_SUBMITTED = 15;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    EntityManager db;

    void read(@Observes @Priority(400) ProgrammeRead programme) {
        var template = template(programme);
        db.persist(template);
        for (var site : programme.sites()) {
            var file = programme.siteFile(site);
            if (file != null && file.find("costs").isPresent()) {
                db.persist(proForma(programme, site, template, file.get("costs")));
            }
        }
        db.flush();
    }

    private static CostTemplate template(ProgrammeRead programme) {
        var file = programme.template("costs", "cost").only("code", "version", "title", "introduction", "categories");
        var template = new CostTemplate(programme.programme(), file.text("code"), file.number("version"), file.text("title"),
                file.text("introduction"));
        file.list("categories").forEach(node -> template.ask(question(template, node)));
        return template;
    }

    private static CostQuestion question(CostTemplate template, TemplateNode node) {
        node.only("code", "question", "name", "wording", "guidance", "counted");
        var category = node.choice("code", CostCategory.class);
        if (node.yes("counted") != category.isCounted()) {
            throw node.get("counted").error("'" + category + "' must say counted: " + category.isCounted());
        }
        return new CostQuestion(template, category, node.number("question"), node.text("name"), node.text("wording"), node.text("guidance"));
    }

    private static CostProForma proForma(ProgrammeRead programme, Site site, CostTemplate template, TemplateNode node) {
        node.only("stated", "notes", "lines", "cannotEstimate");
        var proForma = new CostProForma(site, template, node.amount("stated"), PlainText.normalise("notes", node.text("notes", "")));
        node.list("lines").forEach(line -> line(proForma, line));
        node.list("cannotEstimate").forEach(entry -> proForma.cannotEstimate(entry.only("category", "reason")
                .choice("category", CostCategory.class), PlainText.normalise("reason", entry.text("reason"))));
        proForma.submit(programme.person("lead." + site.getCode().toLowerCase(Locale.ROOT)),
                programme.programme().getStart().plusMonths(MONTHS_UNTIL_SUBMITTED).atDay(15)
                        .atTime(LocalTime.of(15, 10)).atZone(PortalTime.ZONE).toInstant());
        return proForma;
    }

    private static void line(CostProForma proForma, TemplateNode node) {
        node.only("category", "item", "basis", "amount", "low", "high", "confidence", "replaced");
        var line = proForma.add(node.choice("category", CostCategory.class), PlainText.line("item", node.text("item"), 2000));
        switch (node.choice("basis", CostBasis.class)) {
            case ACTUAL -> line.actually(pounds(node, "amount"));
            case ESTIMATE -> line.about(pounds(node, "amount"), confidence(node));
            case RANGE -> range(line, node);
        }
        node.find("replaced").ifPresent(share -> line.replacing(replaced(line, share)));
    }

    private static void range(CostLine line, TemplateNode node) {
        line.between(pounds(node, "low"), pounds(node, "high"), confidence(node));
        if (line.getLow().compareTo(line.getHigh()) > 0) {
            throw node.get("low").error("'low' must not be above 'high'");
        }
    }

    private static BigDecimal replaced(CostLine line, TemplateNode node) {
        var share = node.as(BigDecimal::new, "a number of per cent");
        if (!line.getCategory().mayReplace() || share.signum() < 0 || share.compareTo(HUNDRED) > 0) {
            throw node.error("'replaced' is for existing staff only, from 0 to 100 per cent");
        }
        return share;
    }

    private static BigDecimal pounds(TemplateNode node, String key) {
        var pounds = node.get(key).as(BigDecimal::new, "an amount such as 1234.50");
        if (pounds.signum() < 0 || pounds.stripTrailingZeros().scale() > 2) {
            throw node.get(key).error("give pounds of nothing or more, to the penny");
        }
        return pounds;
    }

    private static Confidence confidence(TemplateNode node) {
        Function<String, Confidence> reading = code -> Confidence.withCode(code).orElseThrow(IllegalArgumentException::new);
        return node.find("confidence").map(value -> value.as(reading, "5, 10, 20, 50 or unknown")).orElse(Confidence.NOT_KNOWN);
    }
}
