package org.quarterdeck.theme.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.account.Person;
import org.quarterdeck.notice.Notices;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.CodingsBeside;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.across.Tallies;

/** Two evaluators code T5 of North Tyneside, where evaluators have coded seven passages so far. */
@ExtendWith(Services.class)
class AgreementTest {
    private long first;
    private long second;
    private SubmittedAnswer answer;
    private List<int[]> sentences;

    @BeforeEach
    void whoAndWhat() {
        doAs("evaluator", () -> {
            first = person("evaluator");
            second = person("evaluator2");
            answer = the(Codings.class).answer("icp", "NTY", "T5", "progress", null);
            sentences = TextBlock.of(answer.getText()).stream().flatMap(block -> block.sentences().stream())
                    .map(sentence -> new int[] {sentence.start(), sentence.end()}).toList();
        });
    }

    private static long person(String who) {
        return the(DoubleCodings.class).coders(programme()).stream().filter(each -> each.getEmail().startsWith(who + "@"))
                .map(Person::getId).findFirst().orElseThrow();
    }

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static Round round() {
        return the(Programmes.class).round(programme(), "T5");
    }

    private static Submission submission() {
        return the(Submissions.class).find("icp", "NTY", "T5");
    }

    private DoubleCoding open() {
        return as("evaluator", () -> the(DoubleCodings.class).open(submission(), first, second));
    }

    /** Codes whole sentences of the answer on progress, counted from 0. */
    private Coding code(String who, String theme, int from, int to) {
        return as(who, () -> the(Codings.class).add(answer.getId(), sentences.get(from)[0], sentences.get(to)[1], List.of(theme), "").get(0));
    }

    private static CodingStanding standing(Coding coding) {
        return as("evaluator", () -> the(Codings.class).find(coding.getId()).getStanding());
    }

    private DoubleCoding compared() {
        var open = open();
        code("evaluator", "USER-O", 0, 0);
        code("evaluator2", "USER-O", 0, 0);
        code("evaluator", "CARE-P", 1, 2);
        code("evaluator2", "CARE-P", 2, 3);
        code("evaluator2", "FIN-F", 4, 4);
        doAs("evaluator", () -> the(DoubleCodings.class).finish(open.getId()));
        doAs("evaluator2", () -> the(DoubleCodings.class).finish(open.getId()));
        return as("evaluator", () -> the(DoubleCodings.class).of(submission()).get(0));
    }

    @Test
    void whatOneCodesNobodyElseKnows() {
        var counted = as("manager", () -> the(Codings.class).ofRound(programme(), round()).size());
        var tally = as("manager", () -> the(Tallies.class).of(round()));
        open();
        var mine = code("evaluator", "USER-O", 0, 0);

        assertThat(mine.getStanding()).isEqualTo(CodingStanding.BLIND);
        doAs("evaluator", () -> assertThat(the(Codings.class).ofVersion(answer.getVersion())).contains(the(Codings.class).find(mine.getId())));
        for (var who : List.of("evaluator2", "manager")) {
            doAs(who, () -> {
                assertThatThrownBy(() -> the(Codings.class).find(mine.getId())).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> the(Codings.class).text(mine)).isInstanceOf(NotFound.class);
                assertThat(the(Codings.class).ofVersion(answer.getVersion())).noneMatch(coding -> coding.getId().equals(mine.getId()));
                assertThat(the(CodingsBeside.class).marks(answer.getVersion())).noneMatch(mark -> mark.id().equals("coding-" + mine.getId()));
                assertThat(the(Codings.class).ofRound(programme(), round())).hasSize(counted - 7)
                        .noneMatch(coding -> coding.getSite().getCode().equals("NTY"));
                assertThat(the(Codings.class).ofTheme(programme(), round(), "USER-O")).noneMatch(coding -> coding.getSite().getCode().equals("NTY"));
                assertThat(the(Tallies.class).of(round()).sites("GP-F")).isEqualTo(tally.sites("GP-F") - 1);
                assertThat(the(Agreements.class).of(the(DoubleCodings.class).of(submission()).get(0)).rows()).isEmpty();
                assertThat(the(Differences.class).of(the(DoubleCodings.class).of(submission()).get(0))).isEmpty();
            });
        }
        assertThatThrownBy(() -> doAs("evaluator2", () -> the(Codings.class).remove(mine.getId()))).isInstanceOf(NotFound.class);
        assertThat(code("evaluator2", "USER-O", 0, 0).getStanding()).isEqualTo(CodingStanding.BLIND);
    }

    @Test
    void thoseWhoHaveFinishedCodeNoMoreUntilTheyTakeItBack() {
        var open = open();
        doAs("evaluator", () -> the(DoubleCodings.class).finish(open.getId()));

        assertThatThrownBy(() -> code("evaluator", "USER-O", 0, 0)).isInstanceOf(Invalid.class).hasMessageContaining("finished");
        assertThat(as("evaluator2", () -> the(DoubleCodings.class).of(submission()).get(0).getWaitedFor())).extracting(Person::getId).containsExactly(second);
        doAs("evaluator", () -> the(DoubleCodings.class).resume(open.getId()));
        assertThat(code("evaluator", "USER-O", 0, 0).getStanding()).isEqualTo(CodingStanding.BLIND);
    }

    @Test
    void sentencesAreCountedPerThemeAndOverall() {
        var between = compared();
        var table = as("manager", () -> the(Agreements.class).of(between));

        var user = table.rows().stream().filter(row -> row.theme().getCode().equals("USER-O")).findFirst().orElseThrow();
        var care = table.rows().stream().filter(row -> row.theme().getCode().equals("CARE-P")).findFirst().orElseThrow();
        assertThat(List.of(user.both(), user.first(), user.second())).containsExactly(1, 0, 0);
        assertThat(List.of(care.both(), care.first(), care.second())).containsExactly(1, 1, 1);
        assertThat(care.both() + care.first() + care.second() + care.neither()).isEqualTo(table.sentences());
        assertThat(care.both() + care.first() + care.second() + care.codedNeither()).isEqualTo(table.coded()).isLessThan(table.sentences());
        assertThat(user.ofAll().value()).hasValue(1);
        assertThat(table.pooledOfAll().percent().orElseThrow()).isGreaterThan(table.pooledOfCoded().percent().orElseThrow());
    }

    @Test
    void whatBothGaveCountsOnceAndTheRestIsToBeSettled() {
        var between = compared();

        doAs("evaluator", () -> {
            var differences = the(Differences.class).of(between);
            assertThat(differences).extracting(difference -> difference.getTheme().getCode()).contains("CARE-P", "FIN-F").doesNotContain("USER-O");
            assertThat(the(Codings.class).ofTheme(programme(), round(), "USER-O").stream().filter(coding -> coding.getSite().getCode().equals("NTY")))
                    .singleElement().satisfies(coding -> assertThat(coding.getCoder().getId()).isEqualTo(first));
            assertThat(the(Codings.class).ofTheme(programme(), round(), "FIN-F")).noneMatch(coding -> coding.getSite().getCode().equals("NTY"));
        });
    }

    private static CodingDifference difference(DoubleCoding between, String theme) {
        return the(Differences.class).of(between).stream().filter(each -> each.getTheme().getCode().equals(theme)
                && each.getQuestion().getCode().equals("progress")).findFirst().orElseThrow();
    }

    private static void settle(String who, long difference, Settlement settlement, String reason, Long seen) {
        doAs(who, () -> the(Differences.class).settle(difference, settlement, reason, seen));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "SECOND", "BOTH", "NEITHER"})
    void aDecisionSaysWhatCounts(String decided) {
        var between = compared();
        var care = as("evaluator", () -> difference(between, "CARE-P"));
        var one = as("evaluator", () -> difference(between, "CARE-P").getOfFirst().get(0));
        var other = as("evaluator", () -> difference(between, "CARE-P").getOfSecond().get(0));

        settle("evaluator2", care.getId(), Settlement.valueOf(decided), "We talked", null);

        assertThat(standing(one)).isEqualTo(List.of("FIRST", "BOTH").contains(decided) ? CodingStanding.COUNTED : CodingStanding.SET_ASIDE);
        assertThat(standing(other)).isEqualTo(List.of("SECOND", "BOTH").contains(decided) ? CodingStanding.COUNTED : CodingStanding.SET_ASIDE);
    }

    @Test
    void onlyDecisionsThatDifferAreOffered() {
        var between = compared();

        doAs("evaluator", () -> {
            assertThat(difference(between, "CARE-P").getChoices()).containsExactly(Settlement.values());
            assertThat(difference(between, "FIN-F").getChoices()).containsExactly(Settlement.SECOND, Settlement.NEITHER);
        });
    }

    @Test
    void aDecisionIsChangedWithAReasonAndTheFirstIsKept() {
        var between = compared();
        var id = as("evaluator", () -> difference(between, "CARE-P").getId());
        settle("evaluator", id, Settlement.FIRST, "", null);
        var seen = as("evaluator", () -> difference(between, "CARE-P").getDecision().getId());
        var figures = as("evaluator", () -> figures(between));

        assertThatThrownBy(() -> settle("evaluator2", id, Settlement.NEITHER, "I say so", null)).isInstanceOf(Invalid.class).hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> settle("evaluator2", id, Settlement.NEITHER, " ", seen)).isInstanceOf(Invalid.class).hasMessageContaining("why");
        assertThatThrownBy(() -> settle("evaluator2", id, null, "", seen)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> settle("evaluator2", id, Settlement.BOTH, "x".repeat(4_001), seen)).isInstanceOf(Invalid.class);
        settle("evaluator2", id, Settlement.SECOND, "The definition says so", seen);

        doAs("manager", () -> {
            var care = difference(between, "CARE-P");
            assertThat(care.getDecision().getSettlement()).isEqualTo(Settlement.SECOND);
            assertThat(care.getEarlier()).singleElement().satisfies(earlier -> assertThat(earlier.getSettlement()).isEqualTo(Settlement.FIRST));
            assertThat(figures(between)).isEqualTo(figures);
        });
    }

    private static List<Kappa> figures(DoubleCoding between) {
        return the(Agreements.class).of(between).rows().stream().map(AgreementTable.Row::ofAll).toList();
    }

    @Test
    void whatWasComparedIsNotTakenBackButSettled() {
        var between = compared();
        var one = as("evaluator", () -> difference(between, "CARE-P").getOfFirst().get(0).getId());

        assertThatThrownBy(() -> doAs("evaluator", () -> the(Codings.class).remove(one))).isInstanceOf(Invalid.class).hasMessageContaining("Settle");
    }

    @Test
    void whatOthersHaveCodedIsNotHidden() {
        doAs("manager", () -> assertThat(the(DoubleCodings.class).of(the(Submissions.class).find("icp", "DUR", "T5"))).hasSize(1));
        var dur = as("evaluator", () -> the(Submissions.class).find("icp", "DUR", "T5"));

        assertThatThrownBy(() -> doAs("evaluator", () -> the(DoubleCodings.class).open(dur, first, second))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> the(DoubleCodings.class).open(submission(), first, first))).isInstanceOf(Invalid.class).hasMessageContaining("different");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(DoubleCodings.class).open(submission(), first, -1))).isInstanceOf(Invalid.class);
        open();
        assertThatThrownBy(this::open).isInstanceOf(Invalid.class).hasMessageContaining("already");
    }

    @Test
    void whatIsQuotedIsNotHidden() {
        var quoted = as("evaluator", () -> the(Submissions.class).find("icp", "TOR", "T5"));

        assertThatThrownBy(() -> doAs("evaluator", () -> the(DoubleCodings.class).open(quoted, first, second)))
                .isInstanceOf(Invalid.class).hasMessageContaining("quoted");
    }

    @Test
    void itIsCalledOffAndEverythingCounts() {
        var open = open();
        var mine = code("evaluator", "USER-O", 0, 0);
        var theirs = code("evaluator2", "USER-O", 0, 0);
        var other = code("evaluator2", "CARE-P", 1, 1);

        doAs("evaluator2", () -> the(DoubleCodings.class).callOff(open.getId()));

        assertThat(List.of(standing(mine), standing(theirs), standing(other)))
                .containsExactly(CodingStanding.COUNTED, CodingStanding.SET_ASIDE, CodingStanding.COUNTED);
        doAs("evaluator", () -> assertThat(the(DoubleCodings.class).of(submission())).isEmpty());
        assertThatThrownBy(() -> doAs("evaluator", () -> the(DoubleCodings.class).finish(open.getId()))).isInstanceOf(Invalid.class);
    }

    @Test
    void theOtherCoderIsTold() {
        open();

        assertThat(as("evaluator2", () -> the(Notices.class).mine())).anySatisfy(notice ->
                assertThat(notice.getText()).contains("asks you to code the Living Document of North Tyneside for T5"));
    }

    @Test
    void onlyTheTwoFinishAndOnlyEvaluatorsSettle() {
        var between = compared();
        var id = as("evaluator", () -> difference(between, "CARE-P").getId());

        assertThatThrownBy(() -> settle("manager", id, Settlement.FIRST, "", null)).isInstanceOf(Refused.class);
        for (var who : List.of("lead.nty", "contributor.nty", "steering", "admin", "lead.tor")) {
            assertThatThrownBy(() -> settle(who, id, Settlement.FIRST, "", null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(DoubleCodings.class).of(between.getVersion().getSubmission()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(DoubleCodings.class).finish(between.getId()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(Agreements.class).of(between))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(Agreements.class).pairs(between.getVersion().getSubmission().getRound()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> doAs(who, () -> the(Differences.class).of(between))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theDemonstrationHasOneWithOneDifferenceLeft() {
        doAs("manager", () -> {
            var pair = the(Agreements.class).pairs(round()).get(0);
            assertThat(pair.coding().getVersion().getSubmission().getSite().getCode()).isEqualTo("DUR");
            assertThat(pair.differences()).isEqualTo(4);
            assertThat(pair.toSettle()).isEqualTo(1);
            var together = the(Agreements.class).ofRound(round());
            assertThat(together.submissions()).isEqualTo(1);
            assertThat(together.ofAll().value().orElseThrow()).isBetween(0.5, 1.0);
            assertThat(together.ofCoded().value().orElseThrow()).isLessThan(together.ofAll().value().orElseThrow());
        });
    }
}
