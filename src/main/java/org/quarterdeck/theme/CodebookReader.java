package org.quarterdeck.theme;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.submission.SubmittedAnswer;

/** Reads a programme's codebook, and what evaluators coded by it in its sites' files. */
@ApplicationScoped
public class CodebookReader {
    private static final int DAYS_AFTER_DUE = 24;

    @Inject
    EntityManager db;

    void read(@Observes @Priority(300) ProgrammeRead programme) {
        var codebook = codebook(programme);
        db.persist(codebook);
        programme.sites().stream().filter(site -> programme.siteFile(site) != null)
                .forEach(site -> codings(programme, site, codebook));
        db.flush();
    }

    private static Codebook codebook(ProgrammeRead programme) {
        var file = programme.template("codebook", "codebook").only("code", "version", "title", "themes");
        var codebook = new Codebook(programme.programme(), file.text("code"), file.number("version"), file.text("title"));
        file.list("themes").forEach(node -> theme(codebook, node));
        return codebook;
    }

    private static void theme(Codebook codebook, TemplateNode node) {
        node.only("code", "name", "kind", "parent", "colour", "symbol", "definition", "use", "avoid", "example");
        var parent = node.find("parent").map(name -> codebook.theme(name.text())
                .orElseThrow(() -> name.error("there is no theme '" + name.text() + "' before this one")));
        if (codebook.theme(node.text("code")).isPresent()) {
            throw node.get("code").error("the theme '" + node.text("code") + "' stands twice");
        }
        var theme = codebook.add(node.text("code"), node.text("name"), node.choice("kind", ThemeKind.class), parent);
        theme.mark(node.find("colour").map(given -> node.choice("colour", ThemeColour.class))
                        .orElseGet(() -> parent.map(Theme::getColour).orElseGet(() -> colourOf(codebook.top().size()))),
                node.find("symbol").map(given -> node.choice("symbol", ThemeSymbol.class)).orElse(theme.getSymbol()));
        theme.explain(node.text("definition"), node.text("use"), node.text("avoid"), node.text("example"));
    }

    /** Groups take turns with the colours, so that neighbours differ. */
    private static ThemeColour colourOf(int group) {
        return ThemeColour.values()[group % ThemeColour.values().length];
    }

    private void codings(ProgrammeRead programme, Site site, Codebook codebook) {
        var rounds = programme.siteFile(site).get("rounds").entries();
        for (var round : programme.rounds()) {
            var nodes = Optional.ofNullable(rounds.get(round.getCode())).map(node -> node.list("codings")).orElse(List.of());
            if (!nodes.isEmpty()) {
                var answers = answers(site, round);
                nodes.forEach(node -> db.persist(coding(programme, site, round, codebook, answers, node)));
            }
        }
    }

    private List<SubmittedAnswer> answers(Site site, Round round) {
        return db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question
                where a.version.submission.site.id = :site and a.version.submission.round.id = :round
                order by a.version.number desc""", SubmittedAnswer.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).getResultList();
    }

    /** A coding as a site's file describes it. */
    public static Coding coding(ProgrammeRead programme, Site site, Round round, Codebook codebook,
            List<SubmittedAnswer> answers, TemplateNode node) {
        node.only("by", "question", "theme", "quote", "memo");
        var answer = answers.stream().filter(given -> given.getQuestion().getCode().equals(node.text("question"))).findFirst()
                .orElseThrow(() -> node.get("question").error("the site submitted no answer to this question in " + round.getCode()));
        var theme = codebook.theme(node.text("theme")).filter(Theme::isCodable)
                .orElseThrow(() -> node.get("theme").error("the codebook has no theme to code by that is called so"));
        var at = round.getDueOn().plusDays(DAYS_AFTER_DUE).atTime(LocalTime.of(9 + answer.getQuestion().getOrdinal() % 8, 30))
                .atZone(PortalTime.ZONE).toInstant();
        return new Coding(answer.getVersion(), answer.getQuestion(), passage(answer.getText(), node.get("quote")), theme,
                programme.person(node.get("by"), site), at).note(node.text("memo", ""));
    }

    /** The place of a passage that stands exactly once in a text. */
    private static Passage passage(String text, TemplateNode quote) {
        int start = text.indexOf(quote.text());
        if (start < 0 || text.indexOf(quote.text(), start + 1) >= 0) {
            throw quote.error("the passage must stand exactly once in the answer as it is at this round");
        }
        return Passage.of(text, start, start + quote.text().length());
    }
}
