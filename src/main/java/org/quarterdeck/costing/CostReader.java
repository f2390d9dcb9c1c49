package org.quarterdeck.costing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

/** Reads the questions of a programme's cost pro-forma and what its sites have answered. */
@ApplicationScoped
public class CostReader {
    /** Sites give the costs of their first 12 months of running once those are over. */
    private static final int MONTHS_UNTIL_SUBMITTED = 15;

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
        node.only("stated", "funding", "notes", "lines", "cannotEstimate");
        var proForma = new CostProForma(site, template);
        proForma.take(new AboutCosts(node.amount("stated").map(BigDecimal::toPlainString).orElse(""), node.amount("funding")
                .or(() -> Optional.ofNullable(site.getFunding())).map(BigDecimal::toPlainString).orElse(""),
                PlainText.normalise("notes", node.text("notes", ""))));
        node.list("lines").forEach(line -> line(proForma, line));
        node.list("cannotEstimate").forEach(entry -> proForma.answer(entry.only("category", "reason").choice("category", CostCategory.class))
                .take(AnswerKind.UNKNOWN, PlainText.normalise("reason", entry.text("reason")), null));
        proForma.getAnswers().stream().filter(answer -> answer.getKind() == null)
                .forEach(answer -> answer.take(AnswerKind.NONE, "", null));
        try {
            proForma.submit(programme.person("lead." + site.getCode().toLowerCase(Locale.ROOT)),
                    programme.programme().getStart().plusMonths(MONTHS_UNTIL_SUBMITTED).atDay(15)
                            .atTime(LocalTime.of(15, 10)).atZone(PortalTime.ZONE).toInstant());
        } catch (Invalid incomplete) {
            throw node.error(proForma.gaps().get(0).what());
        }
        return proForma;
    }

    private static void line(CostProForma proForma, TemplateNode node) {
        node.only("category", "item", "basis", "amount", "low", "high", "confidence", "replaced", "wte", "months", "annual");
        var category = node.choice("category", CostCategory.class);
        var entry = new LineEntry(node.text("item"), node.choice("basis", CostBasis.class).name(), node.text("amount", ""),
                node.text("low", ""), node.text("high", ""), node.text("confidence", ""), node.text("replaced", ""),
                node.text("wte", ""), node.text("months", ""), node.text("annual", ""));
        if (!category.mayReplace() && !entry.replaced().isEmpty()) {
            throw node.get("replaced").error("'replaced' is for existing staff only, from 0 to 100 per cent");
        }
        var line = proForma.add(category, entry, null);
        line.problems().forEach((field, what) -> {
            throw node.find(field).orElse(node).error(what);
        });
    }
}
