package org.quarterdeck.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.costing.AboutCosts;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.costing.entry.CostEntry;
import org.quarterdeck.costing.entry.Typing;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.costing.version.CostSubmitting;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Releasing;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Moderation;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.maturity.SelfGiven;
import org.quarterdeck.maturity.SelfRatings;
import org.quarterdeck.maturity.appraisal.Appraisals;
import org.quarterdeck.metric.Better;
import org.quarterdeck.metric.DefinitionWords;
import org.quarterdeck.metric.Frequency;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.metric.agreement.Proposing;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.team.TeamComments;
import org.quarterdeck.testing.Services;
import org.quarterdeck.testing.TestIndex;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.summary.SummaryWriting;
import org.quarterdeck.theme.summary.discussion.SummaryComments;

/** Each text is found by those who may read it and by nobody else, whatever the index proposes. */
@ExtendWith(Services.class)
class SearchLeakTest {
    private static final List<String> PEOPLE = List.of("admin", "manager", "evaluator", "evaluator2", "steering", "lead.nty", "contributor.nty", "lead.pri");
    private static final String WORD = "Xylograph";

    @BeforeEach
    void theIndexIsBuilt() {
        the(TestIndex.class).bringUpToDate();
    }

    private static Submission submission(String round) {
        return the(Submissions.class).find("icp", "NTY", round);
    }

    /** Found by these, and shown to nobody else even if the index proposed it to everybody. */
    private static void assertFoundBy(String... people) {
        var expected = Set.of(people);
        assertThat(PEOPLE.stream().filter(who -> found(who) > 0)).containsExactlyInAnyOrderElementsOf(expected);
        for (var source : CDI.current().select(SearchSource.class)) {
            var keys = source.read(source.units()).values().stream().flatMap(List::stream)
                    .filter(text -> text.text().contains(WORD)).map(SearchText::key).toList();
            if (!keys.isEmpty()) {
                assertThat(PEOPLE.stream().filter(who -> !as(who, () -> source.show(keys)).isEmpty()))
                        .as(source.name()).containsExactlyInAnyOrderElementsOf(expected);
            }
        }
    }

    private static int found(String who) {
        try {
            return SearchTest.find(who, WORD).total();
        } catch (NotFound unknown) {
            return 0;
        }
    }

    private static void write(String text) {
        doAs("lead.nty", () -> the(Answers.class).save("icp", "NTY", "T6", "progress", new Writing(text, true,
                the(Answers.class).find("icp", "NTY", "T6", "progress").getChecksum(), "page")));
    }

    private static Coding code(String who) {
        return as(who, () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T5", "progress", null);
            return the(Codings.class).add(answer.getId(), 0, 30, List.of("STAFF-B"), WORD).get(0);
        });
    }

    @Test
    void aDraftAnswer() {
        write(WORD);
        assertFoundBy("lead.nty", "contributor.nty");
    }

    @Test
    void aSubmittedAnswer() {
        write(WORD);
        doAs("lead.nty", () -> the(Submissions.class).submit(submission("T6").getId()));
        assertFoundBy("lead.nty", "contributor.nty", "evaluator", "evaluator2", "manager");
    }

    @Test
    void aCommentAmongEvaluatorsOnASummary() {
        doAs("evaluator", () -> the(SummaryComments.class).say(the(Programmes.class).round(the(Programmes.class).programme("icp"), "T5"), null, WORD));
        assertFoundBy("evaluator", "evaluator2", "manager");
    }

    @Test
    void aCommentOnAMetric() {
        doAs("lead.nty", () -> {
            var site = the(Programmes.class).site("icp", "NTY");
            the(Discussions.class).ask(site, "metric", the(Metrics.class).ofSite(site).get(0).getReference(), WORD);
        });
        assertFoundBy("lead.nty", "contributor.nty", "evaluator", "evaluator2", "manager");
    }

    @Test
    void aCostExampleWhileItIsOne() {
        var site = as("evaluator", () -> the(Programmes.class).site("icp", "NTY"));
        doAs("evaluator", () -> the(CostExamples.class).write(site, 0, List.of(), WORD));
        assertFoundBy("evaluator", "evaluator2", "manager");

        doAs("evaluator", () -> the(CostExamples.class).remove(site, 1));
        assertFoundBy();
    }

    @Test
    void notesOnCostsOnceTheyAreSubmitted() {
        var site = as("manager", () -> the(Programmes.class).site("icp", "NTY"));
        doAs("manager", () -> the(CostSubmitting.class).giveBack(site, "Again"));
        var about = as("lead.nty", () -> the(Costs.class).draft(site).orElseThrow().about());
        doAs("lead.nty", () -> the(CostEntry.class).save(site, new AboutCosts(about.stated(), about.funding(), WORD), new Typing(about.checksum(), "page")));
        assertFoundBy();

        doAs("lead.nty", () -> the(CostSubmitting.class).submit(site, the(Costs.class).draft(site).orElseThrow().getContentChecksum()));
        assertFoundBy("lead.nty", "contributor.nty", "evaluator", "evaluator2", "manager");
    }

    @Test
    void aProposedMetric() {
        doAs("lead.nty", () -> {
            var words = new DefinitionWords("Falls", WORD, "Counted", "", "people", 1, false, Better.LOWER, "The register", null, null, "");
            the(Proposing.class).propose(the(Programmes.class).site("icp", "NTY"), words, Frequency.MONTH, "Why");
        });
        assertFoundBy("lead.nty", "contributor.nty", "evaluator", "evaluator2", "manager");
    }

    @Test
    void aTeamComment() {
        doAs("lead.nty", () -> the(TeamComments.class).say(the(Answers.class).find("icp", "NTY", "T6", "progress"), WORD));
        assertFoundBy("lead.nty", "contributor.nty");
    }

    @Test
    void aDraftCommentAndThenAReleasedOne() {
        doAs("evaluator", () -> the(Drafting.class).ask(submission("T5").latestVersion().orElseThrow(), Target.question("progress"),
                ThreadKind.COMPLETENESS, WORD));
        assertFoundBy("evaluator", "evaluator2");

        doAs("evaluator", () -> the(Releasing.class).release(submission("T5"), 0, "Thank you"));
        assertFoundBy("evaluator", "evaluator2", "manager", "lead.nty", "contributor.nty");
    }

    @Test
    void anInternalNoteEvenAfterARelease() {
        doAs("evaluator", () -> {
            var version = submission("T5").latestVersion().orElseThrow();
            the(Drafting.class).note(version, Target.question("progress"), WORD);
            the(Drafting.class).ask(version, Target.question("progress"), ThreadKind.COMPLETENESS, "Say more");
        });
        doAs("evaluator", () -> the(Releasing.class).release(submission("T5"), 0, "Thank you"));
        assertFoundBy("evaluator", "evaluator2");
    }

    @Test
    void whatIsSaidOfAWholeDocument() {
        doAs("evaluator", () -> the(Releasing.class).write(submission("T5"), 0, WORD));
        assertFoundBy("evaluator", "evaluator2");
    }

    @Test
    void aMemo() {
        code("evaluator");
        assertFoundBy("evaluator", "evaluator2", "manager");
    }

    @Test
    void aMemoOfABlindCoding() {
        var coding = code("evaluator");
        the(EntityManager.class).createQuery("update Coding c set c.standing = :blind where c.id = :id")
                .setParameter("blind", CodingStanding.BLIND).setParameter("id", coding.getId()).executeUpdate();
        assertFoundBy("evaluator");

        the(SearchQueue.class).rebuild();
        assertFoundBy("evaluator");
    }

    @Test
    void aRationaleOfAnOpenRound() {
        doAs("evaluator", () -> {
            var programme = the(Programmes.class).programme("icp");
            var leadership = the(Frameworks.class).factor(programme, null, "leadership");
            the(Moderation.class).moderate(submission("T6").getSite(), submission("T6").getRound(), leadership, 2, WORD, List.of(), null);
        });
        assertFoundBy("evaluator", "evaluator2", "manager");
    }

    @Test
    void strengthsOfASiteInAnOpenRoundAndWhatIsStillTyped() {
        doAs("evaluator", () -> the(Appraisals.class).keepDraft(submission("T6").getSite(), submission("T6").getRound(), java.util.Map.of("strengths", WORD)));
        assertFoundBy();

        doAs("evaluator", () -> the(Appraisals.class).write(submission("T6").getSite(), submission("T6").getRound(), 0, WORD, "Go on"));
        assertFoundBy("evaluator", "evaluator2", "manager");
    }

    @Test
    void aReasonOfALeadAndWhatTheyStillType() {
        doAs("lead.nty", () -> {
            var matrix = the(Frameworks.class).whole(the(Programmes.class).programme("icp"), null);
            var site = submission("T6").getSite();
            var round = submission("T6").getRound();
            the(SelfRatings.class).keepDraft(site, round, matrix, java.util.Map.of("reason-leadership", WORD));
        });
        assertFoundBy();

        doAs("lead.nty", () -> {
            var matrix = the(Frameworks.class).whole(the(Programmes.class).programme("icp"), null);
            var site = submission("T6").getSite();
            var round = submission("T6").getRound();
            the(SelfRatings.class).rate(site, round, matrix, List.of(new SelfGiven(matrix.factor("leadership"), matrix.getLevels().get(1), WORD, null, null)),
                    the(Ratings.class).ofSite(site, round, matrix).seen());
        });
        assertFoundBy("lead.nty", "contributor.nty", "evaluator", "evaluator2", "manager");
    }

    @Test
    void aDraftOfASummary() {
        doAs("evaluator", () -> {
            var programme = the(Programmes.class).programme("icp");
            var round = the(Programmes.class).round(programme, "T5");
            the(SummaryWriting.class).start(round);
            the(SummaryWriting.class).writeNarrative(round, "IT-B", WORD, Checksum.sha256(""));
        });
        assertFoundBy("evaluator", "evaluator2", "manager");
    }

    @Test
    void aPublishedSummaryIsForAllMembers() {
        var hits = SearchTest.find("steering", java.util.Map.of("q", "pilots", "kind", "summary")).hits();

        assertThat(hits).isNotEmpty().allMatch(hit -> hit.getWhere().startsWith("Thematic summary"));
        assertThat(SearchTest.find("lead.pri", java.util.Map.of("q", "pilots", "kind", "summary")).hits()).hasSameSizeAs(hits);
    }
}
