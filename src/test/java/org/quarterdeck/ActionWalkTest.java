package org.quarterdeck;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.asNobody;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.takenBack;
import static org.quarterdeck.testing.Services.the;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.LineEntry;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.costing.exchange.CostTables;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.discussion.Discussion;
import org.quarterdeck.discussion.DiscussionStep;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.feedback.Drafted;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.Release;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Replying;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.feedback.saved.SavedComments;
import org.quarterdeck.feedback.sharing.Assignments;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.FrameworkUse;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Moderation;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.across.LevelOrders;
import org.quarterdeck.maturity.partner.Invitations;
import org.quarterdeck.maturity.routemap.RouteMarks;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricNotes;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.agreement.Agreements;
import org.quarterdeck.metric.agreement.Proposing;
import org.quarterdeck.metric.entry.ValueEntry;
import org.quarterdeck.metric.entry.ValueImports;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.Reports;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.attachment.Attachments;
import org.quarterdeck.submission.change.History;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.submission.schedule.Schedule;
import org.quarterdeck.submission.team.TeamComments;
import org.quarterdeck.testing.ActionTable;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeSymbol;
import org.quarterdeck.theme.codebook.CodebookEditing;
import org.quarterdeck.theme.codebook.CodebookImports;
import org.quarterdeck.theme.codebook.Merging;
import org.quarterdeck.theme.codebook.Place;
import org.quarterdeck.theme.codebook.Rejoining;
import org.quarterdeck.theme.codebook.Splitting;
import org.quarterdeck.theme.codebook.ThemeRevision;
import org.quarterdeck.theme.codebook.ThemeWords;
import org.quarterdeck.theme.agreement.Differences;
import org.quarterdeck.theme.agreement.DoubleCodings;
import org.quarterdeck.theme.agreement.Settlement;
import org.quarterdeck.theme.suggestion.Suggestions;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryWriting;
import org.quarterdeck.theme.summary.discussion.SummaryComments;
import org.quarterdeck.theme.summary.publishing.Concern;
import org.quarterdeck.theme.summary.publishing.Publication;
import org.quarterdeck.word.WordFiles;
import org.quarterdeck.word.WordReturns;

/** Every action as every role, against the table of {@code actions.txt}. */
@ExtendWith(Services.class)
class ActionWalkTest {
    private static final Pattern ACTION = Pattern.compile("action=\"#\\{(\\w+\\.\\w+)\\(");
    /** Open to everybody, or walked where they are described: signing in, the first administrator, reading programmes in, looking again. */
    private static final Set<String> ELSEWHERE = Set.of("signInPage.signIn", "setUpPage.make", "offeredProgrammesPart.read", "reportsPage.look",
            "writingPage.look", "partnerRatingPage.autosave", "partnerRatingPage.send");

    private static final String COST_LINE = "SETUP_LABOUR\tDesigning\tactual\t5";
    private static final Set<String> PREPARED = Set.of("resume-metric", "end-order-by-level", "begin-costs", "add-cost-line", "save-cost-line", "remove-cost-line", "put-cost-line-back",
            "answer-cost-category", "save-about-costs", "paste-cost-lines", "send-cost-file", "apply-cost-lines", "drop-cost-lines", "submit-costs",
            "return-to-draft", "finish-coding", "resume-coding", "call-off-double-coding",
            "publish-summary", "withdraw", "return-document");

    private Answer people;
    private Submission draft;
    private SubmittedVersion version;
    private FeedbackThread comment;
    private FeedbackThread released;
    private int siteSummary;
    private String findingsSeen;
    private long coding;
    private long quoted;
    private Submission unquoted;
    private long first;
    private long second;
    private long doubleCoding;
    private long difference;
    private long saved;
    private long answer;
    private Programme programme;
    private Round round;
    private Round open;
    private Round published;
    private Site site;
    private long remark;
    private Discussion discussed;
    private String costsShown;
    private String costsState;
    private LocalMetric measured;
    private long proposal;
    private long note;
    private byte[] valuesFile;
    private String concern;
    private Concern named;
    private byte[] wordFile;
    private long file;
    private long sorted;
    private Map<String, Theme> themes;
    private Framework matrix;
    private Framework routeMap;
    private String nothingMarked;
    private String nothingRated;
    private long invitation;
    private long orderedByLevel;

    @BeforeEach
    void whatTheEvaluatorHas() {
        people = as("lead.pri", () -> the(Answers.class).find("icp", "PRI", "T6", "people"));
        file = as("lead.pri", () -> the(Attachments.class).attach(people.getSubmission(), "", "plan.png", picture(1)).getId());
        wordFile = as("lead.pri", () -> the(WordFiles.class).file("icp", "PRI", "T6").content());
        as("evaluator", () -> {
            programme = the(Programmes.class).programme("icp");
            round = the(Programmes.class).round(programme, "T5");
            open = the(Programmes.class).round(programme, "T6");
            published = the(Programmes.class).round(programme, "T4");
            site = the(Programmes.class).site("icp", "PRI");
            draft = the(Submissions.class).find("icp", "PRI", "T6");
            version = the(Submissions.class).find("icp", "PRI", "T5").latestVersion().orElseThrow();
            comment = the(Drafting.class).ask(version, Target.SUBMISSION, ThreadKind.COMPLETENESS, "How many?");
            siteSummary = the(Releasing.class).summary(version.getSubmission()).map(Release::getVersion).orElse(0);
            released = the(Feedback.class).threads(the(Submissions.class).find("icp", "PRI", "T4")).stream()
                    .map(placed -> placed.getThread()).filter(thread -> thread.isReleased() && thread.getState() == ThreadState.OPEN).findFirst().orElseThrow();
            the(CostExamples.class).write(site, 0, List.of(), "Words");
            saved = the(SavedComments.class).add(programme, "Figures", "How many?").getId();
            answer = the(Codings.class).answer("icp", "PRI", "T5", "people", null).getId();
            coding = the(Codings.class).add(answer, 0, 40, List.of("IT-B"), "").get(0).getId();
            var text = the(Codings.class).answer("icp", "PRI", "T5", "people", null).getText();
            quoted = the(Codings.class).add(answer, 0, text.length(), List.of("IT-B"), "").get(0).getId();
            the(SummaryWriting.class).writeNarrative(round, "IT-B", "A narrative of Torbay", Checksum.sha256(""));
            the(SummaryWriting.class).quote(round, "IT-B", quoted);
            unquoted = the(Submissions.class).find("icp", "NTY", "T5");
            var coders = the(DoubleCodings.class).coders(programme);
            first = coders.get(0).getId();
            second = coders.get(1).getId();
            var compared = the(DoubleCodings.class).of(the(Submissions.class).find("icp", "DUR", "T5")).get(0);
            difference = the(Differences.class).of(compared).stream().filter(each -> !each.isSettled()).findFirst().orElseThrow().getId();
            discussed = the(Discussions.class).ask(site, "metric", the(Metrics.class).ofSite(site).get(0).getReference(), "How many?");
            findingsSeen = Checksum.sha256(the(Summaries.class).forWriting(round).getFindings());
            remark = the(SummaryComments.class).say(round, "IT-B", "Is it so?").getId();
            var concerns = the(Publication.class).check(round).open();
            concern = concerns.get(0).key();
            named = concerns.stream().filter(Concern::nameInQuotation).findFirst().orElseThrow();
            return null;
        });
        useTheCodebook();
        as("lead.pri", () -> {
            matrix = the(Frameworks.class).whole(programme, null);
            routeMap = the(Frameworks.class).whole(programme, "integrated-care-route-map");
            nothingRated = the(Ratings.class).ofSite(site, open, matrix).seen();
            nothingMarked = the(RouteMarks.class).ofSite(site, open, routeMap).seen(routeMap.factor("finance"));
            the(Invitations.class).invite(site, open, matrix, "partner@example.org", "A partner");
            invitation = the(Invitations.class).of(site, open, matrix).get(0).getId();
            return null;
        });
        proposal = as("lead.pri", () -> {
            valuesFile = the(ValueEntry.class).file(site, "M1");
            measured = the(Metrics.class).find(site, "M1");
            the(MetricNotes.class).add(site, "M1", measured.getValues().get(0).getPeriod().code(), false, "The first");
            note = the(Metrics.class).find(site, "M1").getNotes().get(0).getId();
            return the(Agreements.class).of(the(Proposing.class).propose(site, aMetric("A third"), Frequency.MONTH, "Why")).get(0).getId();
        });
    }

    /** What its values are of stays, because they could not be compared with later ones. */
    private DefinitionWords renamed() {
        var is = measured.getSubject().words();
        return new DefinitionWords("Other", is.definition(), is.numerator(), is.denominator(), is.unit(), is.per(), is.mayExceed(), is.better(), is.source(),
                is.baseline(), is.target(), is.comparator());
    }

    private static DefinitionWords aMetric(String name) {
        return new DefinitionWords(name, "What it means", "Counted", "", "people", 1, false, Better.HIGHER, "The register", null, null, "");
    }

    private void applyValues() {
        var stamp = "none";
        try {
            the(ValueImports.class).paste(site, "M1", measured.getFrequency() == Frequency.MONTH ? "2008-03\t4" : "2008-Q1\t4");
            stamp = the(ValueImports.class).plan(site, "M1").stamp();
        } finally {
            the(ValueImports.class).apply(site, "M1", stamp);
        }
    }

    private static byte[] picture(int number) {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) number};
    }

    private Map<String, Runnable> actions() {
        return Map.ofEntries(
                entry("save-answer", () -> the(Answers.class).save("icp", "PRI", "T6", "people", new Writing("New", false, "", "page"))),
                entry("put-text-back", () -> the(History.class).restore(people, 0, people.getChecksum())),
                entry("say-to-team", () -> the(TeamComments.class).say(people, "Who has the figures?")),
                entry("attach-file", () -> the(Attachments.class).attach(draft, "people", "plan.png", picture(2))),
                entry("remove-file", () -> the(Attachments.class).remove(draft, file)),
                entry("put-file-back", () -> the(Attachments.class).putBack(draft, file)),
                entry("submit", () -> the(Submissions.class).submit(draft.getId())),
                entry("withdraw", () -> the(Returning.class).withdraw("icp", "PRI", "T6")),
                entry("return-document", () -> the(Returning.class).giveBack("icp", "PRI", "T6", "Two answers are empty")),
                entry("extend-due-date", () -> the(Schedule.class).extend("icp", "PRI", "T6", draft.getRound().getDueOn().plusDays(7), "Illness")),
                entry("open-round", () -> the(Schedule.class).open("icp", "T6")),
                entry("close-round", () -> the(Schedule.class).close("icp", "T6")),
                entry("send-word-file", () -> the(WordReturns.class).take("icp", "PRI", "T6", wordFile)),
                entry("apply-word-file", this::applyWordFile),
                entry("drop-word-file", () -> the(WordReturns.class).drop("icp", "PRI", "T6")),
                entry("draft-comment", () -> the(Drafting.class).ask(version, Target.SUBMISSION, ThreadKind.COMPLETENESS, "How many?")),
                entry("keep-note", () -> the(Drafting.class).note(version, Target.SUBMISSION, "A note")),
                entry("edit-draft", () -> the(Drafting.class).edit(comment.getId(), new Drafted(ThreadKind.COMPREHENSIBILITY, false, "How?"))),
                entry("delete-draft", () -> the(Drafting.class).delete(comment.getId())),
                entry("write-site-summary", () -> the(Releasing.class).write(version.getSubmission(), siteSummary, "A summary")),
                entry("release-feedback", () -> the(Releasing.class).release(version.getSubmission(), siteSummary, "A summary")),
                entry("reply", () -> take(Step.REPLIED)),
                entry("answer-amended", () -> take(Step.AMENDED)),
                entry("answer-with-reason", () -> take(Step.EXPLAINED)),
                entry("resolve", () -> take(Step.RESOLVED)),
                entry("assign-submission", () -> the(Assignments.class).assign(version.getSubmission(), null, Set.of())),
                entry("correct-comment", () -> the(Replying.class).correct(released.getId(), released.getComments().get(0).getId(), "Corrected")),
                entry("propose-metric", () -> the(Proposing.class).propose(site, aMetric("Another"), Frequency.MONTH, "Why")),
                entry("propose-definition", () -> the(Proposing.class).proposeAgain(site, "M1", renamed(), measured.getFrequency(), "Why", 0)),
                entry("withdraw-metric", () -> the(Proposing.class).withdraw(site, "M3", "Why")),
                entry("agree-metric", () -> the(Agreements.class).agree(site, "M3", proposal)),
                entry("send-back-metric", () -> the(Agreements.class).sendBack(site, "M3", proposal, "Why")),
                entry("end-metric", () -> the(Agreements.class).end(site, "M1", "Why")),
                entry("resume-metric", () -> the(Agreements.class).resume(site, "M1")),
                entry("fill-in-metric", () -> the(ValueEntry.class).find(site, "M1")),
                entry("paste-values", () -> the(ValueImports.class).paste(site, "M1", "2008-Q1\t40")),
                entry("send-values", () -> the(ValueImports.class).send(site, "M1", "values.xlsx", valuesFile)),
                entry("apply-values", this::applyValues),
                entry("drop-values", () -> the(ValueImports.class).drop(site, "M1")),
                entry("note-on-metric", () -> the(MetricNotes.class).add(site, "M1", measured.getValues().get(1).getPeriod().code(), false, "Snow")),
                entry("take-note-back", () -> the(MetricNotes.class).remove(site, "M1", note)),
                entry("screen-metric", () -> the(MetricNotes.class).screen(site, "M1", true)),
                entry("begin-discussion", () -> the(Discussions.class).ask(site, "metric", discussed.getReference(), "Since when?")),
                entry("reply-in-discussion", () -> the(Discussions.class).take(DiscussionStep.REPLIED, discussed.getId(), "Wait")),
                entry("answer-in-discussion", () -> the(Discussions.class).take(DiscussionStep.ANSWERED, discussed.getId(), "April")),
                entry("resolve-discussion", () -> the(Discussions.class).take(DiscussionStep.RESOLVED, discussed.getId(), "Clear")),
                entry("save-comment", () -> the(SavedComments.class).add(programme, "Dates", "Since when?")),
                entry("insert-saved-comment", () -> the(SavedComments.class).find(saved)),
                entry("change-saved-comment", () -> the(SavedComments.class).change(saved, "Dates", "Until when?")),
                entry("delete-saved-comment", () -> the(SavedComments.class).delete(saved)),
                entry("code-passage", () -> the(Codings.class).add(answer, 0, 50, List.of("IT-B"), "")),
                entry("change-memo", () -> the(Codings.class).note(coding, "A memo")),
                entry("remove-coding", () -> the(Codings.class).remove(coding)),
                entry("add-theme", () -> the(CodebookEditing.class).add(programme, "NEW", words(), new Place("", ""), "Why")),
                entry("change-theme", () -> the(CodebookEditing.class).change(programme, "GP-F", words(), seen("GP-F"), "Why")),
                entry("move-in-codebook", () -> the(CodebookEditing.class).move(programme, "GP-F", new Place("", ""), seen("GP-F"), "Why")),
                entry("retire-theme", () -> the(CodebookEditing.class).retire(programme, "GP-F", seen("GP-F"), "Why")),
                entry("restore-theme", () -> the(CodebookEditing.class).restore(programme, "ROLE-P", seen("ROLE-P"), "Why")),
                entry("merge-theme", () -> the(Merging.class).merge(programme, "GP-F", "GP-B", seen("GP-F"), "Why")),
                entry("undo-merge", () -> the(Merging.class).undo(programme, "FIN-B", seen("FIN-B"), "Why")),
                entry("undo-split", () -> the(Rejoining.class).undo(programme, "GOV-P", seen("GOV-P"), "Why")),
                entry("split-theme", () -> the(Splitting.class).split(programme, "GP-F", List.of("GP-B", "CARE-P"), List.of(), seen("GP-F"), "Why")),
                entry("sort-passage", () -> the(Splitting.class).sort(programme, "IT-F", sorted, List.of("CARE-P"))),
                entry("send-themes", this::sendThemes),
                entry("import-themes", () -> {
                    try {
                        sendThemes();
                    } finally {
                        the(CodebookImports.class).apply(programme, themes.get("GP-F").getCodebook().getNumber(), "Why");
                    }
                }),
                entry("drop-themes", () -> the(CodebookImports.class).drop(programme)),
                entry("confirm-coding", () -> the(Codings.class).confirm(coding)),
                entry("open-double-coding", () -> the(DoubleCodings.class).open(unquoted, first, second)),
                entry("finish-coding", () -> the(DoubleCodings.class).finish(doubleCoding)),
                entry("resume-coding", () -> the(DoubleCodings.class).resume(doubleCoding)),
                entry("call-off-double-coding", () -> the(DoubleCodings.class).callOff(doubleCoding)),
                entry("settle-difference", () -> the(Differences.class).settle(difference, Settlement.BOTH, "", null)),
                entry("accept-suggestion", () -> the(Suggestions.class).accept(round, "LEAD-F", answer + "-0")),
                entry("dismiss-suggestion", () -> the(Suggestions.class).dismiss(round, "LEAD-F", answer + "-0")),
                entry("suggest-again", () -> the(Suggestions.class).suggestAgain(round, "LEAD-F", 0)),
                entry("start-summary", () -> summary().start(open)),
                entry("write-findings", () -> summary().writeFindings(round, "Findings", findingsSeen)),
                entry("write-narrative", () -> summary().writeNarrative(round, "IT-B", "Another", Checksum.sha256("A narrative of Torbay"))),
                entry("quote", () -> summary().quote(round, "IT-B", coding)),
                entry("unquote", () -> summary().unquote(round, "IT-B", quoted)),
                entry("move-theme", () -> summary().move(round, "IT-B", -1)),
                entry("send-to-review", () -> summary().sendToReview(round)),
                entry("return-to-draft", () -> summary().returnToDraft(round)),
                entry("begin-correction", () -> summary().beginCorrection(published)),
                entry("say-what-is-corrected", () -> summary().correct(round, "A figure")),
                entry("restore-narrative", () -> summary().writeNarrative(round, "IT-B", "Another", Checksum.sha256("A narrative of Torbay"))),
                entry("comment-on-summary", () -> the(SummaryComments.class).say(round, "IT-B", "And where?")),
                entry("settle-summary-comment", () -> the(SummaryComments.class).settle(round, remark)),
                entry("let-stand", () -> the(Publication.class).letStand(round, concern, "They agreed")),
                entry("take-name-out", () -> the(Publication.class).takeOut(round, named.key())),
                entry("decide-again", () -> the(Publication.class).askAgain(round, concern)),
                entry("show-as-written", () -> the(Publication.class).showAsWritten(round, named.quotation())),
                entry("publish-summary", () -> the(Publication.class).publish(round)),
                entry("moderate-rating", () -> the(Moderation.class).moderate(site, open, matrix.factor("leadership"), 3, "Why", List.of(), null)),
                entry("keep-moderation", () -> the(Moderation.class).keepDraft(site, open, matrix.factor("leadership"), Map.of("level", "3"))),
                entry("discard-moderation", () -> the(Moderation.class).dropDraft(site, open, matrix.factor("leadership"))),
                entry("write-appraisal", () -> the(Appraisals.class).write(site, open, 0, "They meet", "Write it down")),
                entry("keep-appraisal", () -> the(Appraisals.class).keepDraft(site, open, Map.of("strengths", "They"))),
                entry("discard-appraisal", () -> the(Appraisals.class).dropDraft(site, open)),
                entry("rate-own-site", () -> the(SelfRatings.class).rate(site, open, matrix, List.of(), nothingRated)),
                entry("keep-self-rating", () -> the(SelfRatings.class).keepDraft(site, open, matrix, Map.of("level-leadership", "3"))),
                entry("discard-self-rating", () -> the(SelfRatings.class).dropDraft(site, open, matrix)),
                entry("mark-route-map", () -> the(RouteMarks.class).mark(site, open, routeMap.factor("finance"), Map.of(), nothingMarked)),
                entry("keep-marks", () -> the(RouteMarks.class).keepDraft(site, open, routeMap.factor("finance"), Map.of("stand-1", "WORKING"))),
                entry("discard-marks", () -> the(RouteMarks.class).dropDraft(site, open, routeMap.factor("finance"))),
                entry("invite-partner", () -> the(Invitations.class).invite(site, open, matrix, "somebody@example.org", "A partner")),
                entry("take-invitation-back", () -> the(Invitations.class).revoke(site, open, matrix, invitation)),
                entry("take-framework", () -> the(FrameworkUse.class).take(programme, "balanced-scorecard-1")),
                entry("order-by-level", () -> the(LevelOrders.class).choose(programme, "The board asked")),
                entry("end-order-by-level", () -> the(LevelOrders.class).end(programme, orderedByLevel)),
                entry("stop-framework", () -> the(FrameworkUse.class).stop(programme, routeMap.getKey())),
                entry("begin-costs", () -> the(CostEntry.class).begin(site)),
                entry("add-cost-line", () -> the(CostEntry.class).add(site, CostCategory.SETUP_LABOUR)),
                entry("save-cost-line", () -> the(CostEntry.class).save(site, 1, LineEntry.EMPTY, new Typing("", "page"))),
                entry("remove-cost-line", () -> the(CostEntry.class).remove(site, 1, new Typing("", "page"))),
                entry("put-cost-line-back", () -> the(CostEntry.class).putBack(site, 1)),
                entry("answer-cost-category", () -> the(CostEntry.class).save(site, CostCategory.SETUP_LABOUR, AnswerKind.COSTS, "", new Typing("", "page"))),
                entry("save-about-costs", () -> the(CostEntry.class).save(site, new AboutCosts("1", "2", "Notes"), new Typing("", "page"))),
                entry("paste-cost-lines", () -> the(CostTables.class).paste(site, COST_LINE, false)),
                entry("send-cost-file", () -> the(CostTables.class).send(site, "costs.xlsx", the(CostTables.class).file(site), false)),
                entry("apply-cost-lines", this::applyCostLines),
                entry("drop-cost-lines", () -> the(CostTables.class).drop(site)),
                entry("submit-costs", () -> the(CostSubmitting.class).submit(site, costsShown)),
                entry("return-costs", () -> the(CostSubmitting.class).giveBack(site, "The rent is missing")),
                entry("start-report", () -> the(Reports.class).start("icp", "scorecard", "T5", "PRI")),
                entry("start-matrix", () -> the(Reports.class).start("icp", "maturity-matrix", "T4", null)),
                entry("start-pack", () -> the(Reports.class).start("icp", "round-pack", "T4", null)),
                entry("start-archive", () -> the(Reports.class).start("icp", "archive", null, null)),
                entry("choose-cost-example", () -> the(CostExamples.class).write(site, 1, List.of(1), "Words")),
                entry("take-out-cost-example", () -> the(CostExamples.class).remove(site, 1)),
                entry("read-notices", () -> the(Notices.class).readAll()));
    }

    /** What the manager did with the codebook before. */
    private void useTheCodebook() {
        doAs("manager", () -> {
            the(CodebookEditing.class).retire(programme, "ROLE-P", ThemeRevision.seen(theme("ROLE-P")), "Why");
            the(Merging.class).merge(programme, "FIN-B", "FIN-F", ThemeRevision.seen(theme("FIN-B")), "Why");
            the(Splitting.class).split(programme, "IT-F", List.of("CARE-P", "SIZE-C"), List.of(), ThemeRevision.seen(theme("IT-F")), "Why");
            the(Splitting.class).split(programme, "GOV-P", List.of("CARE-P", "SIZE-C"), List.of(), ThemeRevision.seen(theme("GOV-P")), "Why");
            sorted = the(Splitting.class).waiting(theme("IT-F")).get(0).getId();
            themes = the(Codebooks.class).current(programme).getThemes().stream().collect(Collectors.toMap(Theme::getCode, theme -> theme));
        });
    }

    private Theme theme(String code) {
        return the(Codebooks.class).current(programme).theme(code).orElseThrow();
    }

    private String seen(String code) {
        return ThemeRevision.seen(themes.get(code));
    }

    private static ThemeWords words() {
        return new ThemeWords("Volunteers", ThemeKind.PROCESS, false, "", "", "", "", ThemeColour.TEAL, ThemeSymbol.SQUARE);
    }

    private void sendThemes() {
        the(CodebookImports.class).take(programme, "themes.csv", "code,name\nNEW,Volunteers".getBytes(StandardCharsets.UTF_8));
    }

    /** Everybody has lines of their own, those who may not paste any have none. */
    private void applyCostLines() {
        try {
            the(CostTables.class).paste(site, COST_LINE, false);
        } finally {
            the(CostTables.class).apply(site, costsState);
        }
    }

    /** Everybody has a file of their own, those who may not send one have none. */
    private void applyWordFile() {
        var returns = the(WordReturns.class);
        var mark = "none";
        try {
            returns.take("icp", "PRI", "T6", wordFile);
            mark = returns.returned(draft).orElseThrow().getMark();
        } catch (NotFound expected) {
            assertThat(mark).isEqualTo("none");
        }
        returns.apply("icp", "PRI", "T6", mark, Map.of("people", people.getChecksum()));
    }

    private void take(Step step) {
        the(Replying.class).take(step, released.getId(), "We mean the second");
    }

    private static SummaryWriting summary() {
        return the(SummaryWriting.class);
    }

    @Test
    void whatIsGrantedIsDone() {
        var others = ActionTable.lines().stream().flatMap(line -> ActionTable.ROLES.stream()
                .filter(role -> line.expectedFor(role).equals("done"))
                .map(role -> line.action() + " as " + role + ": " + takenBack(() -> {
                    prepare(line.action());
                    return outcome(line.action(), role);
                }))).filter(found -> !found.endsWith(": done"));

        assertThat(others).isEmpty();
    }

    /** A refusal changes nothing, so that all of them are tried on the same ground; what has to be prepared is so for all. */
    @Test
    void everythingElseIsRefused() {
        var lines = ActionTable.lines();
        assertThat(lines.stream().filter(line -> !PREPARED.contains(line.action())).flatMap(this::surprises)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prepared")
    void everythingElseIsRefusedWhereSomethingHadToBePrepared(String action, ActionTable.Line line) {
        prepare(action);

        assertThat(surprises(line)).isEmpty();
    }

    static Stream<Arguments> prepared() {
        return ActionTable.lines().stream().filter(line -> PREPARED.contains(line.action())).map(line -> Arguments.of(line.action(), line));
    }

    private Stream<String> surprises(ActionTable.Line line) {
        return ActionTable.ROLES.stream().filter(role -> !line.expectedFor(role).equals("done"))
                .filter(role -> !outcome(line.action(), role).equals(line.expectedFor(role)))
                .map(role -> line.action() + " as " + role + " is not answered with " + line.expectedFor(role));
    }

    private void prepare(String action) {
        if (action.contains("cost") && !action.equals("return-costs")) {
            doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Again"));
            doAs("lead.pri", () -> {
                costsShown = the(Costs.class).draft(site).orElseThrow().getContentChecksum();
                costsState = the(CostTables.class).state(site);
            });
        }
        if (action.equals("end-order-by-level")) {
            orderedByLevel = as("manager", () -> the(LevelOrders.class).choose(programme, "The board asked")).getId();
        }
        if (action.equals("resume-metric")) {
            doAs("evaluator", () -> the(Agreements.class).end(site, "M1", "Why"));
        }
        if (action.equals("return-to-draft")) {
            doAs("evaluator", () -> summary().sendToReview(round));
        }
        if (List.of("finish-coding", "resume-coding", "call-off-double-coding").contains(action)) {
            doubleCoding = as("evaluator", () -> the(DoubleCodings.class).open(unquoted, first, second).getId());
        }
        if (action.equals("publish-summary")) {
            doAs("evaluator", () -> the(Publication.class).check(round).open()
                    .forEach(each -> the(Publication.class).letStand(round, each.key(), "They agreed")));
        }
        if (List.of("withdraw", "return-document").contains(action)) {
            doAs("lead.pri", () -> the(Submissions.class).submit(draft.getId()));
        }
    }

    private String outcome(String action, String role) {
        var what = actions().get(action);
        return role.equals("nobody") ? asNobody(() -> outcome(what)) : as(role, () -> outcome(what));
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "done";
        } catch (Refused refused) {
            return "403";
        } catch (NotFound unknown) {
            return "404";
        } catch (RuntimeException other) {
            return other.toString();
        }
    }

    @Test
    void theTableHasEveryActionOfEveryPage() throws IOException {
        var walked = ActionTable.lines().stream().flatMap(line -> line.pages().stream()).collect(Collectors.toSet());
        try (var pages = Files.walk(Path.of("webapp"))) {
            var actions = pages.filter(page -> page.toString().endsWith(".xhtml")).flatMap(ActionWalkTest::actionsOf)
                    .filter(action -> !ELSEWHERE.contains(action)).collect(Collectors.toCollection(java.util.TreeSet::new));
            assertThat(walked).containsExactlyInAnyOrderElementsOf(actions);
        }
    }

    /** What a view does when it opens is walked with its address. */
    private static Stream<String> actionsOf(Path page) {
        try {
            return Files.readString(page).lines().filter(line -> !line.contains("viewAction"))
                    .flatMap(line -> ACTION.matcher(line).results()).map(found -> found.group(1));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
