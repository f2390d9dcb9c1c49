package org.quarterdeck.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.ProgrammeRead;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.TemplateNode;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedVersion;

/**
 * A site's submissions while the feedback to them is read from its file. The file says in which round something happened;
 * the moment follows from what that round is known for: a site answers when it submits, evaluators 21 days after the due day.
 */
class DocumentSoFar {
    /** What was asked of the site in a round; the release is null where there is no summary. */
    record RoundFeedback(List<FeedbackThread> threads, Release release) {
    }

    private final ProgrammeRead programme;
    private final Map<String, Submission> submissions;

    DocumentSoFar(ProgrammeRead programme, Map<String, Submission> submissions) {
        this.programme = programme;
        this.submissions = submissions;
    }

    boolean isLastSubmitted(String round) {
        return submissions.values().stream().filter(Submission::isSubmitted).reduce((earlier, later) -> later)
                .map(last -> last.getRound().getCode().equals(round)).orElse(false);
    }

    RoundFeedback feedback(String round, TemplateNode node) {
        node.only("summary", "released", "threads", "notes");
        boolean shown = node.find("released").isEmpty() || node.yes("released");
        var version = submissions.get(round).latestVersion().orElseThrow(() -> node.error("nothing was submitted in " + round));
        var threads = new ArrayList<FeedbackThread>();
        node.list("threads").forEach(thread -> threads.add(thread(version, thread, threads.size())));
        var author = threads.isEmpty() ? programme.person("evaluator") : threads.get(0).getAuthor();
        var release = node.optional("summary").map(summary -> new Release(version.getSubmission(), summary, author)).orElse(null);
        if (shown && release != null) {
            release.release(author, released(round));
            threads.forEach(thread -> thread.release(release));
            version.getSubmission().review();
            for (int i = 0; i < threads.size(); i++) {
                history(threads.get(i), node.list("threads").get(i));
            }
        }
        node.list("notes").forEach(note -> threads.add(note(version, note, threads.size())));
        return new RoundFeedback(threads, release);
    }

    private FeedbackThread thread(SubmittedVersion version, TemplateNode node, int place) {
        node.only("by", "question", "quote", "kind", "comment", "replies", "answered", "resolved");
        return begin(version, node, place).ask(node.choice("kind", ThreadKind.class), node.text("comment"));
    }

    private FeedbackThread note(SubmittedVersion version, TemplateNode node, int place) {
        node.only("by", "question", "quote", "text");
        return begin(version, node, place).note(node.text("text"));
    }

    private FeedbackThread begin(SubmittedVersion version, TemplateNode node, int place) {
        var submission = version.getSubmission();
        var at = released(submission.getRound().getCode()).minus(Duration.ofHours(24 * 4 + 3 - place)).plusSeconds(60L * 17 * place);
        var question = node.find("question").map(code -> question(submission, code)).orElse(null);
        var passage = node.find("quote").map(quote -> passage(version.text(question.getCode()), quote)).orElse(null);
        return new FeedbackThread(version, question, passage, programme.person(node.get("by"), submission.getSite()), at);
    }

    private static Question question(Submission submission, TemplateNode code) {
        return submission.getTemplate().getQuestions().stream().filter(question -> question.getCode().equals(code.text()))
                .findFirst().orElseThrow(() -> code.error("the document has no question '" + code.text() + "'"));
    }

    private static Passage passage(String text, TemplateNode quote) {
        int at = text.indexOf(quote.text());
        if (at < 0 || text.indexOf(quote.text(), at + 1) >= 0) {
            throw quote.error("the passage must stand exactly once in the answer as it is at this round");
        }
        return Passage.of(text, at, at + quote.text().length());
    }

    private void history(FeedbackThread thread, TemplateNode node) {
        var answered = node.optional("answered").orElse(null);
        for (var reply : node.list("replies")) {
            reply.only("by", "round", "text");
            reply(thread, reply, reply.text("round").equals(answered));
        }
        if (node.find("answered").isPresent() && thread.getState() == ThreadState.OPEN) {
            throw node.get("answered").error("no reply of the lead in " + answered + " says how");
        }
        node.find("resolved").ifPresent(resolved -> thread.take(Step.RESOLVED, thread.getAuthor(), released(known(resolved)), "The text now says what we asked for"));
    }

    private void reply(FeedbackThread thread, TemplateNode node, boolean answers) {
        var round = known(node.get("round"));
        var by = programme.person(node.get("by"), thread.getSite());
        if (!isLead(by, thread)) {
            thread.take(Step.REPLIED, by, released(round), node.text("text"));
            return;
        }
        var at = round.equals(thread.getOrigin().getCode()) ? released(round).plus(Duration.ofDays(6)) : submitted(round);
        if (!answers || thread.getState() != ThreadState.OPEN) {
            thread.take(Step.REPLIED, by, at, node.text("text"));
        } else if (isAmended(thread, round)) {
            thread.take(Step.AMENDED, by, at, node.text("text"));
        } else {
            thread.take(Step.EXPLAINED, by, at, node.text("text"));
        }
    }

    private boolean isLead(Person by, FeedbackThread thread) {
        return by.equals(programme.person("lead." + thread.getSite().getCode().toLowerCase(java.util.Locale.ROOT)));
    }

    private boolean isAmended(FeedbackThread thread, String round) {
        var question = thread.getQuestion();
        return question != null && !submissions.get(round).latestVersion().orElseThrow().text(question.getCode())
                .equals(thread.getMadeOn().text(question.getCode()));
    }

    private String known(TemplateNode round) {
        if (!submissions.containsKey(round.text()) || !submissions.get(round.text()).isSubmitted()) {
            throw round.error("the site submitted nothing in a round '" + round.text() + "'");
        }
        return round.text();
    }

    private Instant submitted(String round) {
        return submissions.get(round).getLastSubmittedAt();
    }

    private Instant released(String round) {
        return submissions.get(round).getRound().getDueOn().plusDays(21).atTime(LocalTime.of(15, 20)).atZone(PortalTime.ZONE).toInstant();
    }
}
