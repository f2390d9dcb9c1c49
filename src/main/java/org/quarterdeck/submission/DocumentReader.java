package org.quarterdeck.submission;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;

/** Reads a programme's questions and what its sites have written: each site's first answers and what it amended since. */
@ApplicationScoped
public class DocumentReader {
    @Inject
    EntityManager db;
    @Inject
    Rounds opener;

    void read(@Observes @Priority(100) ProgrammeRead programme) {
        var asked = templates(programme);
        programme.rounds().forEach(round -> db.persist(new RoundTemplate(round, asked.get(round))));
        programme.sites().forEach(site -> documents(programme, site, asked));
        db.flush();
    }

    private Map<Round, DocumentTemplate> templates(ProgrammeRead programme) {
        var names = programme.templateOfRounds("livingDocument");
        var read = new HashMap<String, DocumentTemplate>();
        var asked = new HashMap<Round, DocumentTemplate>();
        programme.rounds().forEach(round -> asked.put(round, read.computeIfAbsent(names.get(round).text(), name -> template(programme, name))));
        return asked;
    }

    private DocumentTemplate template(ProgrammeRead programme, String name) {
        var file = programme.folder().yaml("living-document/" + name + ".yaml").only("code", "version", "title", "introduction", "questions");
        var template = new DocumentTemplate(programme.programme(), file.text("code"), file.number("version"),
                file.text("title"), file.text("introduction"));
        file.list("questions").forEach(node -> template.ask(question(template, node)));
        db.persist(template);
        return template;
    }

    private static Question question(DocumentTemplate template, TemplateNode node) {
        node.only("code", "subject", "wording", "guidance", "prompts", "expectedWords");
        return new Question(template, node.text("code"), template.getQuestions().size() + 1, node.text("subject"), node.text("wording"))
                .guide(node.text("guidance"), node.list("prompts").stream().map(TemplateNode::text).toList(), node.number("expectedWords"));
    }

    private void documents(ProgrammeRead programme, Site site, Map<Round, DocumentTemplate> asked) {
        var file = programme.siteFile(site);
        var rounds = file == null ? Map.<String, TemplateNode>of() : file.get("rounds").entries();
        Optional<Submission> last = Optional.empty();
        for (var round : programme.rounds()) {
            if (round.isOpened()) {
                var submission = opener.prepare(site, round, asked.get(round), last);
                var node = rounds.get(round.getCode());
                if (node != null) {
                    write(programme, submission, node);
                    last = Optional.of(submission);
                }
            }
        }
    }

    private void write(ProgrammeRead programme, Submission submission, TemplateNode node) {
        node.only("answers", "writtenBy", "amended", "feedback", "codings", "doubleCoding", "ratings", "appraisal", "selfRatings", "partners", "marks");
        var site = submission.getSite();
        var lead = programme.person("lead." + site.getCode().toLowerCase(java.util.Locale.ROOT));
        var authors = new HashMap<String, Person>();
        node.find("writtenBy").ifPresent(by -> by.entries().forEach((question, who) -> authors.put(question, programme.person(who, site))));
        var dueAt = submittedAt(submission.getRound(), site);
        int day = 0;
        var texts = new HashMap<String, String>();
        node.find("answers").ifPresent(answers -> answers.entries().forEach((question, text) ->
                texts.put(question, PlainText.normalise(question, text.text()))));
        node.find("amended").ifPresent(amended -> amended.entries().forEach((question, edits) ->
                texts.put(question, Amendment.apply(submission.answer(question).getText(), edits))));
        for (var answer : submission.getAnswers()) {
            var code = answer.getQuestion().getCode();
            if (texts.containsKey(code)) {
                var author = authors.getOrDefault(code, lead);
                var at = dueAt.minusSeconds(86_400L * (8 - day++) + 3_600);
                answer.write(texts.get(code), author, at);
                db.persist(new Revision(answer, author, answer.getText(), at, false));
            }
            answer.mark(true);
        }
        submission.freeze(lead, dueAt);
    }

    /** Sites submit in the last days before the date, each at its own moment. */
    private static Instant submittedAt(Round round, Site site) {
        int spread = Math.floorMod(site.getCode().hashCode() * 31 + round.getOrdinal(), 9);
        return round.getDueOn().minusDays(spread % 5).atTime(LocalTime.of(9 + spread, 7 * spread % 60))
                .atZone(PortalTime.ZONE).toInstant();
    }
}
