package org.quarterdeck.theme.summary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.across.Tallies;

/** Reads the summaries that a programme's files hold. One with a day of publication is published as of that day. */
@ApplicationScoped
public class SummaryReader {
    private static final LocalTime TIME = LocalTime.of(11, 0);

    @Inject
    EntityManager db;
    @Inject
    Tallies tallies;
    @Inject
    SummaryComposer composer;

    void read(@Observes @Priority(500) ProgrammeRead programme) {
        for (var round : programme.rounds()) {
            var file = programme.fileOf("summaries/" + round.getCode() + ".yaml");
            if (file != null) {
                read(programme, round, file.only("round", "by", "published", "publishedBy", "findings", "themes"));
            }
        }
        db.flush();
    }

    private void read(ProgrammeRead programme, Round round, TemplateNode file) {
        var codebook = tallies.codebook(programme.programme());
        var writer = person(programme, file.get("by"));
        boolean published = file.find("published").isPresent();
        var day = published ? file.day("published") : round.getDueOn().plusDays(40);
        var summary = new ThematicSummary(round, 1);
        summary.find(file.text("findings"), writer, at(day.minusDays(7)));
        var codings = codings(round);
        file.list("themes").forEach(node -> theme(summary, codebook, codings, node, writer, at(day.minusDays(8))));
        db.persist(summary);
        if (published) {
            summary.publish(SummaryJson.write(composer.compose(summary)), person(programme, file.get("publishedBy")), at(day));
        }
    }

    private static void theme(ThematicSummary summary, Codebook codebook, List<Coding> codings, TemplateNode node,
            Person writer, Instant at) {
        node.only("theme", "narrative", "quotations");
        var theme = codebook.theme(node.text("theme"))
                .orElseThrow(() -> node.get("theme").error("the codebook has no theme that is called so"));
        var written = summary.on(theme);
        written.write(node.text("narrative"), writer, at);
        node.list("quotations").forEach(quotation -> written.quote(coding(codings, theme.getCode(), quotation)));
    }

    private static Coding coding(List<Coding> codings, String theme, TemplateNode node) {
        node.only("site", "question", "quote");
        return codings.stream().filter(coding -> coding.getTheme().getCode().equals(theme)
                        && coding.getSite().getCode().equals(node.text("site"))
                        && coding.getQuestion().getCode().equals(node.text("question"))
                        && coding.getPassage().quote().equals(node.text("quote")))
                .findFirst().orElseThrow(() -> node.get("quote").error("the passage is not coded to " + theme + " in this round"));
    }

    private List<Coding> codings(Round round) {
        return db.createQuery("""
                select c from Coding c join fetch c.theme join fetch c.question join fetch c.version
                join fetch c.version.submission join fetch c.version.submission.site
                where c.version.submission.round.id = :round order by c.id""", Coding.class)
                .setParameter("round", round.getId()).getResultList();
    }

    private static Person person(ProgrammeRead programme, TemplateNode name) {
        var person = programme.person(name.text());
        if (person == null) {
            throw name.error("nobody in programme.yaml is called '" + name.text() + "'");
        }
        return person;
    }

    private static Instant at(LocalDate day) {
        return day.atTime(TIME).atZone(PortalTime.ZONE).toInstant();
    }
}
