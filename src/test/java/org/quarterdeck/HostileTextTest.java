package org.quarterdeck;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.AnswerKind;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.costing.example.CostExample;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Moderation;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.SelfGiven;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.appraisal.Appraisal;
import org.quarterdeck.maturity.appraisal.AppraisalWords;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.maturity.across.LevelOrders;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.MetricNotes;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.agreement.Proposing;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.codebook.CodebookEditing;
import org.quarterdeck.theme.codebook.ThemeRevision;
import org.quarterdeck.theme.codebook.ThemeWords;
import org.quarterdeck.theme.agreement.Differences;
import org.quarterdeck.theme.agreement.DoubleCodings;
import org.quarterdeck.theme.agreement.Settlement;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryWriting;

/** Whatever is typed or pasted into a text field is kept exactly as text, or refused with a reason. */
@ExtendWith(Services.class)
public class HostileTextTest {
    private static final int INPUTS = 125;
    private static final List<String> PIECES = List.of("", " ", "\n", "\r\n", "\r", "\t", "\u2028", "\u0085", "\u00a0", "pilot", "The ward is full. ",
            "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd", "\u202ereversed\u202c", "\u2066isolate\u2069", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83c\uddec\ud83c\udde7",
            "e\u0301", "Z\u0351\u0350\u034a", "\ufb01", "\u212b", "\u1112\u1161\u11ab", "<b>bold</b>", "<script>alert(1)</script>", "&amp;&#0;", "]]>", "#{facesContext}", "${7*7}",
            "'); drop table answer;--", "=1+1", "+44 20", "-2", "@SUM(A1)", "- item\n- item", "W\u00f6rter".repeat(900), "\u200b", "\ufeff", "\ufffd", "\ue000", "\ufdd0", "\udbff\udfff");
    private static final List<String> REFUSED = List.of("\u0000", "\u0007", "\u001b[31m", "\u007f", "\u009b", "\ud800", "\udc00x", "x".repeat(200_001), "y".repeat(1_000_000));

    /** A hundred and more texts, each of them different. */
    public static List<String> inputs(int seed) {
        var random = new Random(seed);
        return IntStream.range(0, INPUTS).mapToObj(i -> random.ints(1 + random.nextInt(7), 0, PIECES.size()).mapToObj(PIECES::get)
                .collect(Collectors.joining(random.nextBoolean() ? "" : "\n\n")) + (i % 9 == 0 ? REFUSED.get(i / 9 % REFUSED.size()) : "")).toList();
    }

    private static Map<String, UnaryOperator<String>> fields() {
        var version = the(Submissions.class).find("icp", "NTY", "T5").latestVersion().orElseThrow();
        var round = the(Programmes.class).round(the(Programmes.class).programme("icp"), "T5");
        return new TreeMap<>(Map.ofEntries(
                entry("comment", text -> the(Drafting.class).ask(version, Target.SUBMISSION, ThreadKind.COMPLETENESS, text).getText()),
                entry("note", text -> the(Drafting.class).note(version, Target.SUBMISSION, text).getText()),
                entry("cost example", text -> example(version, text)),
                entry("discussion", text -> discussed(version, text)),
                entry("site summary", text -> siteSummary(version, text)),
                entry("memo", text -> memo(version, text)),
                entry("reason of a decision", text -> reason(text)),
                entry("findings", text -> findings(round, text)),
                entry("narrative", text -> narrative(round, text)),
                entry("theme", text -> theme(round, text)),
                entry("rationale", text -> the(Moderation.class).moderate(version.getSubmission().getSite(),
                        the(Programmes.class).round(round.getProgramme(), "T6"), leadership(round), 2, text, List.of(), rated()).getRationale())));
    }

    private static String example(SubmittedVersion version, String text) {
        var site = version.getSubmission().getSite();
        var seen = the(CostExamples.class).history(site).stream().findFirst().map(CostExample::getNumber).orElse(0);
        return the(CostExamples.class).write(site, seen, List.of(), text).getText();
    }

    @Test
    void theReasonOfAManagerForAnOrderIsKeptOrItIsSaidWhyNot() {
        as("manager", () -> {
            inputs(4).forEach(text -> check(text, HostileTextTest::orderedByLevel));
            return null;
        });
    }

    private static String orderedByLevel(String text) {
        var programme = the(Programmes.class).programme("icp");
        var orders = the(LevelOrders.class);
        orders.standing(programme).ifPresent(order -> orders.end(programme, order.getId()));
        return orders.choose(programme, text).getReason();
    }

    private static String discussed(SubmittedVersion version, String text) {
        var site = version.getSubmission().getSite();
        return the(Discussions.class).ask(site, "metric", the(Metrics.class).ofSite(site).get(0).getReference(), text).getFirst().getText();
    }

    private static String theme(Round round, String text) {
        var theme = the(Codebooks.class).current(round.getProgramme()).theme("GP-F").orElseThrow();
        var words = new ThemeWords(theme.getName() + ".", theme.getKind(), false, text, "", "", "", theme.getColour(), theme.getSymbol());
        return the(CodebookEditing.class).change(round.getProgramme(), "GP-F", words, ThemeRevision.seen(theme), "Why").getDefinition();
    }

    private static Factor leadership(Round round) {
        return the(Frameworks.class).factor(round.getProgramme(), null, "leadership");
    }

    private static java.time.Instant rated() {
        var site = the(Programmes.class).site("icp", "NTY");
        return the(Ratings.class).ofSite(site, the(Programmes.class).round(site.getProgramme(), "T6")).factor("leadership").moderatedAt();
    }

    private static String siteSummary(SubmittedVersion version, String text) {
        var before = the(Releasing.class).summary(version.getSubmission());
        return the(Releasing.class).write(version.getSubmission(), before.map(release -> release.getVersion()).orElse(0), text).getSummary();
    }

    private static String memo(SubmittedVersion version, String text) {
        var coding = the(Codings.class).ofVersion(version).get(0);
        the(Codings.class).note(coding.getId(), text);
        return the(Codings.class).find(coding.getId()).getMemo();
    }

    private static String reason(String text) {
        var between = the(DoubleCodings.class).of(the(Submissions.class).find("icp", "DUR", "T5")).get(0);
        var difference = the(Differences.class).of(between).get(1);
        return the(Differences.class).settle(difference.getId(), Settlement.BOTH, text, difference.getDecision().getId()).getDecision().getReason();
    }

    private static String findings(Round round, String text) {
        the(SummaryWriting.class).writeFindings(round, text, Checksum.sha256(the(Summaries.class).forWriting(round).getFindings()));
        return the(Summaries.class).forWriting(round).getFindings();
    }

    private static String narrative(Round round, String text) {
        var theme = the(Summaries.class).forWriting(round).getThemes().get(0);
        the(SummaryWriting.class).writeNarrative(round, theme.getTheme().getCode(), text, Checksum.sha256(theme.getNarrative()));
        return the(Summaries.class).forWriting(round).getThemes().get(0).getNarrative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment", "note", "cost example", "discussion", "site summary", "memo", "reason of a decision", "findings", "narrative", "theme", "rationale"})
    void evaluatorsFieldsKeepItOrSayWhyNot(String field) {
        as("evaluator", () -> {
            var keep = fields().get(field);
            inputs(field.hashCode()).forEach(text -> check(text, keep));
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"definition of a metric", "note on a metric"})
    void leadsFieldsKeepItOrSayWhyNot(String field) {
        as("lead.nty", () -> {
            var site = the(Programmes.class).site("icp", "NTY");
            inputs(field.hashCode()).forEach(text -> check(text, field.startsWith("note") ? kept -> noted(site, kept) : kept -> defined(site, kept)));
            return null;
        });
    }

    private static String noted(Site site, String text) {
        return the(MetricNotes.class).add(site, "M1", "2009-Q3", false, text).getText();
    }

    private static String defined(Site site, String text) {
        var words = new DefinitionWords("A metric " + the(Metrics.class).all(site).size(), text, "Counted", "", "people", 1, false, Better.HIGHER, "The register", null, null, "");
        return the(Proposing.class).propose(site, words, Frequency.MONTH, "Why").getSubject().getDefinition();
    }

    @Test
    void anAnswerKeepsItOrSaysWhyNot() {
        as("lead.nty", () -> {
            inputs(1).forEach(text -> check(text, HostileTextTest::answer));
            return null;
        });
    }

    private static String answer(String text) {
        var seen = the(Answers.class).find("icp", "NTY", "T6", "progress").getChecksum();
        the(Answers.class).save("icp", "NTY", "T6", "progress", new Writing(text, false, seen, "page"));
        return the(Answers.class).find("icp", "NTY", "T6", "progress").getText();
    }

    @Test
    void whatALeadWritesAboutCostsIsKeptOrItIsSaidWhyNot() {
        var site = as("manager", () -> the(Programmes.class).site("icp", "NTY"));
        doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Again"));
        as("lead.nty", () -> {
            inputs(2).forEach(text -> check(text, typed -> costNotes(site, typed)));
            inputs(3).forEach(text -> check(text, typed -> costReason(site, typed)));
            return null;
        });
    }

    @Test
    void aReasonOfALeadKeepsItOrSaysWhyNot() {
        as("lead.nty", () -> {
            inputs(2).forEach(text -> check(text, HostileTextTest::reasonOfALead));
            return null;
        });
    }

    @Test
    void strengthsKeepItOrSayWhyNot() {
        as("evaluator", () -> {
            var site = the(Programmes.class).site("icp", "NTY");
            var open = the(Programmes.class).round(site.getProgramme(), "T6");
            inputs(3).stream().filter(text -> text.length() <= AppraisalWords.LONGEST && text.lines().count() <= 10)
                    .forEach(text -> check(text, kept -> strengths(site, open, kept)));
            return null;
        });
    }

    private static String strengths(Site site, Round open, String text) {
        var seen = Optional.ofNullable(the(Appraisals.class).of(open, List.of(site)).get(site.getId())).map(Appraisal::getNumber).orElse(0);
        return the(Appraisals.class).write(site, open, seen, text, "").getStrengths();
    }

    private static String costNotes(Site site, String text) {
        var about = the(Costs.class).draft(site).orElseThrow().about();
        the(CostEntry.class).save(site, new AboutCosts(about.stated(), about.funding(), text), new Typing(about.checksum(), "page"));
        return the(Costs.class).draft(site).orElseThrow().about().notes();
    }

    private static String costReason(Site site, String text) {
        var answer = the(Costs.class).draft(site).orElseThrow().answer(CostCategory.SETUP_LABOUR);
        the(CostEntry.class).save(site, CostCategory.SETUP_LABOUR, AnswerKind.UNKNOWN, text, new Typing(answer.getChecksum(), "page"));
        return the(Costs.class).draft(site).orElseThrow().answer(CostCategory.SETUP_LABOUR).getReason();
    }

    private static String reasonOfALead(String text) {
        var site = the(Programmes.class).site("icp", "NTY");
        var round = the(Programmes.class).round(site.getProgramme(), "T6");
        var matrix = the(Frameworks.class).whole(site.getProgramme(), null);
        var given = SelfGiven.read(matrix.factor("leadership"), Map.of("level-leadership", "2", "reason-leadership", text)).orElseThrow();
        the(SelfRatings.class).rate(site, round, matrix, List.of(given), the(Ratings.class).ofSite(site, round, matrix).seen());
        return the(Ratings.class).ofSite(site, round, matrix).factor("leadership").own().reason();
    }

    private static void check(String text, UnaryOperator<String> field) {
        try {
            var kept = field.apply(text);
            assertThat(kept).isEqualTo(PlainText.normalise("text", text)).isEqualTo(PlainText.normalise("text", kept));
            assertThat(REFUSED.stream().filter(text::endsWith)).isEmpty();
        } catch (Invalid refused) {
            assertThat(refused.getMessage()).hasSizeGreaterThan(15);
            assertThat(isNothing(text) || text.length() > 1_000 || REFUSED.stream().anyMatch(text::endsWith)).as(refused.getMessage() + ": " + text).isTrue();
        }
    }

    /** Whether the portal takes it; what it refuses ends with a mark of its own. */
    public static boolean isKept(String text) {
        return REFUSED.stream().noneMatch(text::endsWith);
    }

    private static boolean isNothing(String text) {
        return isKept(text) && PlainText.normalise("text", text).isEmpty();
    }

    @Test
    void thereAreAThousandOfThem() {
        assertThat(Stream.of("comment", "note", "discussion", "site summary", "memo", "reason of a decision", "findings", "narrative", "rationale", "answer")
                .flatMap(field -> inputs(field.hashCode()).stream().map(text -> field + text)).distinct().count()).isGreaterThanOrEqualTo(950);
    }
}
