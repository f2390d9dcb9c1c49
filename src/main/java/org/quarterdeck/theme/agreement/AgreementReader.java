package org.quarterdeck.theme.agreement;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.CodebookReader;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.DoubleCoding;

/** Reads which submissions two evaluators coded independently, and what was settled where they differed. */
@ApplicationScoped
public class AgreementReader {
    private static final int COMPARED_AFTER_DUE = 25;
    private static final int SETTLED_AFTER_DUE = 27;

    @Inject
    EntityManager db;
    @Inject
    Comparing comparing;

    void read(@Observes @Priority(310) ProgrammeRead programme) {
        var codebook = db.createNamedQuery(Codebook.IN_USE, Codebook.class).setParameter("programme", programme.programme().getId())
                .getResultStream().findFirst().orElseThrow();
        programme.sites().stream().filter(site -> programme.siteFile(site) != null).forEach(site -> {
            var rounds = programme.siteFile(site).get("rounds").entries();
            programme.rounds().stream().filter(round -> rounds.containsKey(round.getCode())).forEach(round ->
                    rounds.get(round.getCode()).find("doubleCoding").ifPresent(node -> read(programme, site, round, codebook, node)));
        });
        db.flush();
    }

    private void read(ProgrammeRead programme, Site site, Round round, Codebook codebook, TemplateNode node) {
        node.only("first", "second", "codings", "decisions");
        var answers = answers(site, round);
        if (answers.isEmpty()) {
            throw node.error("the site submitted nothing in " + round.getCode());
        }
        var first = programme.person(node.get("first"), site);
        var between = new DoubleCoding(answers.get(0).getVersion(), first, programme.person(node.get("second"), site), first, at(round, 0));
        db.persist(between);
        node.list("codings").forEach(coding -> db.persist(CodebookReader.coding(programme, site, round, codebook, answers, coding)));
        hide(between, node);
        between.finish(between.getFirst(), at(round, COMPARED_AFTER_DUE));
        between.finish(between.getSecond(), at(round, COMPARED_AFTER_DUE));
        comparing.compare(between, at(round, COMPARED_AFTER_DUE));
        node.list("decisions").forEach(decision -> settle(between, decision, programme.person(decision.get("by"), site), at(round, SETTLED_AFTER_DUE)));
    }

    private void hide(DoubleCoding between, TemplateNode node) {
        db.createQuery("select c from Coding c join fetch c.coder where c.version.id = :version", Coding.class)
                .setParameter("version", between.getVersion().getId()).getResultList().forEach(coding -> {
                    if (!between.isCoder(coding.getCoder())) {
                        throw node.error(coding.getCoder().getName() + " has coded it as well and is neither of the two");
                    }
                    coding.keepBlind();
                });
        db.flush();
    }

    private void settle(DoubleCoding between, TemplateNode node, Person by, Instant at) {
        node.only("by", "question", "theme", "settlement", "reason");
        var meant = db.createQuery("""
                select d from CodingDifference d where d.doubleCoding.id = :between and d.theme.code = :theme and d.question.code = :question""",
                CodingDifference.class).setParameter("between", between.getId()).setParameter("theme", node.text("theme"))
                .setParameter("question", node.text("question")).getResultList();
        if (meant.size() != 1) {
            throw node.error("the two differ " + meant.size() + " times on this theme in this answer, not once");
        }
        comparing.settle(meant.get(0), node.choice("settlement", Settlement.class), node.text("reason", ""), by, at);
    }

    private List<SubmittedAnswer> answers(Site site, Round round) {
        return db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question join fetch a.version v
                where v.submission.site.id = :site and v.submission.round.id = :round order by v.number desc, a.id""", SubmittedAnswer.class)
                .setParameter("site", site.getId()).setParameter("round", round.getId()).getResultList();
    }

    private static Instant at(Round round, int days) {
        return round.getDueOn().plusDays(days).atTime(LocalTime.of(16, 0)).atZone(PortalTime.ZONE).toInstant();
    }
}
