package org.quarterdeck.theme.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.ThemeSymbol;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryWriting;

/** A codebook lives: each change is a version with a reason, and nothing that was coded is lost by it. */
@ExtendWith(Services.class)
public class CodebookLifeTest {
    private static final ThemeWords WORDS = new ThemeWords("Volunteers", ThemeKind.PROCESS, false, "What volunteers do", "When they do it",
            "When staff do it", "Twelve volunteers drive.", ThemeColour.TEAL, ThemeSymbol.SQUARE);

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static Codebook codebook() {
        return as("evaluator", () -> the(Codebooks.class).current(programme()));
    }

    private static Theme theme(String code) {
        return codebook().theme(code).orElseThrow();
    }

    private static String seen(String code) {
        return ThemeRevision.seen(theme(code));
    }

    private static long count(String code) {
        return as("evaluator", () -> the(CodebookHistory.class).counts(theme(code)).total());
    }

    private static void merge(String code, String into) {
        var seen = seen(code);
        doAs("manager", () -> the(Merging.class).merge(programme(), code, into, seen, "They mean the same"));
    }

    private static Coding code(String who, String theme, int start) {
        return as(who, () -> the(Codings.class).add(the(Codings.class).answer("icp", "NTY", "T5", "progress", null).getId(), start, start + 40,
                List.of(theme), "why")).get(0);
    }

    private static Coding find(long coding) {
        return as("evaluator", () -> the(Codings.class).find(coding));
    }

    @Test
    void aThemeIsAddedWhereItIsWanted() {
        int before = codebook().getNumber();

        doAs("evaluator", () -> the(CodebookEditing.class).add(programme(), "VOL-P", WORDS, new Place("STAFF", "STAFF-F"), "They came up at six sites"));

        assertThat(codebook().getNumber()).isEqualTo(before + 1);
        assertThat(codebook().under(theme("STAFF"))).extracting(Theme::getCode).containsExactly("STAFF-F", "VOL-P", "STAFF-B");
        assertThat(codebook().getThemes()).extracting(Theme::getOrdinal).isSorted().doesNotHaveDuplicates();
        assertThat(theme("VOL-P").getColour()).isEqualTo(ThemeColour.TEAL);
        assertThat(code("evaluator", "VOL-P", 0).getCodebookNumber()).isEqualTo(before + 1);
        assertThat(as("manager", () -> the(CodebookHistory.class).changes(theme("VOL-P")))).singleElement().satisfies(change -> {
            assertThat(change.getKind()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.getReason()).isEqualTo("They came up at six sites");
        });
    }

    @ParameterizedTest
    @CsvSource({"'', code", "it-b, code", "a b, code", "ü, code", "-x, code", "x/y, code"})
    void aCodeIsWrittenPlainlyAndUsedOnce(String code, String field) {
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookEditing.class).add(programme(), code, WORDS, new Place("", ""), "Why")))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void everyChangeNeedsAReason() {
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookEditing.class).add(programme(), "NEW", WORDS, new Place("", ""), " ")))
                .isInstanceOf(Invalid.class).hasMessageContaining("why");
        assertThat(codebook().theme("NEW")).isEmpty();
    }

    @Test
    void aThemeWithPassagesDoesNotBecomeAGroup() {
        assertThatThrownBy(() -> doAs("evaluator", () -> the(CodebookEditing.class).add(programme(), "NEW", WORDS, new Place("IT-B", ""), "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("Split it instead");
    }

    @Test
    void whoChangedAThemeMeanwhileIsNotOverwritten() {
        var seen = seen("IT-B");
        doAs("evaluator2", () -> the(CodebookEditing.class).change(programme(), "IT-B", WORDS, seen, "A better name"));

        assertThatThrownBy(() -> doAs("manager", () -> the(CodebookEditing.class).change(programme(), "IT-B", WORDS, seen, "Mine")))
                .isInstanceOfSatisfying(ThemeChangedMeanwhile.class, meanwhile -> assertThat(meanwhile.getMessage()).contains("changed this theme meanwhile"));
        assertThatThrownBy(() -> doAs("manager", () -> the(Merging.class).merge(programme(), "IT-B", "IT-F", seen, "Mine")))
                .isInstanceOf(ThemeChangedMeanwhile.class);
        assertThat(theme("IT-B").getName()).isEqualTo("Volunteers");
    }

    @Test
    void anyEarlierVersionIsShownWholeAndComparedWithAnother() {
        int before = codebook().getNumber();
        doAs("evaluator", () -> the(CodebookEditing.class).change(programme(), "IT-B", WORDS, seen("IT-B"), "A better name"));
        doAs("evaluator", () -> the(CodebookEditing.class).add(programme(), "NEW", WORDS, new Place("", ""), "Why"));

        var history = the(CodebookHistory.class);
        assertThat(as("evaluator", () -> history.version(codebook(), before))).hasSize(codebook().getThemes().size() - 1)
                .filteredOn(theme -> theme.getCode().equals("IT-B")).singleElement()
                .satisfies(theme -> assertThat(theme.getName()).isEqualTo("IT and data-sharing obstacles"));
        var differences = as("evaluator", () -> history.compare(codebook(), before, before + 2));
        assertThat(differences).extracting(VersionDifference::title).containsExactly("NEW Volunteers", "IT-B Volunteers");
        assertThat(differences.get(1).fields()).extracting(VersionDifference.Field::name).contains("Name", "Definition", "Example");
        assertThatThrownBy(() -> as("evaluator", () -> history.version(codebook(), before + 3))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("evaluator", () -> history.version(codebook(), 0))).isInstanceOf(NotFound.class);
    }

    @Test
    void aThemeMovesWithThoseUnderIt() {
        doAs("manager", () -> the(CodebookEditing.class).move(programme(), "IT", new Place("LEAD", ""), seen("IT"), "It is a matter of leading"));

        assertThat(codebook().under(theme("LEAD"))).extracting(Theme::getCode).containsExactly("IT", "LEAD-F", "LEAD-B");
        assertThat(codebook().getThemes().stream().limit(5)).extracting(Theme::getCode).containsExactly("LEAD", "IT", "IT-F", "IT-B", "LEAD-F");
        assertThatThrownBy(() -> doAs("manager", () -> the(CodebookEditing.class).move(programme(), "LEAD", new Place("IT", ""), seen("LEAD"), "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("under itself");
        doAs("manager", () -> the(CodebookEditing.class).move(programme(), "IT", new Place("", "PLAT-P"), seen("IT"), "No, it is not"));
        assertThat(codebook().getThemes().get(codebook().getThemes().size() - 1).getCode()).isEqualTo("IT-B");
    }

    @Test
    void fourThemesStandAboveEachOtherAndNotFive() {
        var parent = "";
        for (var code : List.of("A1", "A2", "A3", "A4")) {
            var above = parent;
            doAs("manager", () -> the(CodebookEditing.class).add(programme(), code, WORDS, new Place(above, ""), "Why"));
            parent = code;
        }

        assertThatThrownBy(() -> doAs("manager", () -> the(CodebookEditing.class).add(programme(), "A5", WORDS, new Place("A4", ""), "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("At most four");
    }

    @Test
    void whatWasMergedCountsUnderTheOtherAndIsTakenApartAgain() {
        long hinders = count("IT-B");
        long helps = count("IT-F");
        long made = code("evaluator", "IT-B", 0).getId();
        assertThat(hinders).isPositive();

        merge("IT-B", "IT-F");

        assertThat(theme("IT-B").getState()).isEqualTo(ThemeState.MERGED);
        assertThat(count("IT-F")).isEqualTo(helps + hinders + 1);
        assertThat(find(made).getTheme().getCode()).isEqualTo("IT-B");
        assertThat(find(made).getCountedUnder().getCode()).isEqualTo("IT-F");
        assertThat(as("evaluator", () -> the(CodebookHistory.class).counts(theme("IT-F")).madeAs()))
                .contains(new ThemeCounts.Count("IT-B", hinders + 1));
        assertThatThrownBy(() -> code("evaluator", "IT-B", 20)).isInstanceOf(Invalid.class);

        merge("IT-F", "ROLE-P");
        doAs("manager", () -> the(Merging.class).undo(programme(), "IT-B", seen("IT-B"), "They are not the same"));

        assertThat(count("IT-B")).isEqualTo(hinders + 1);
        assertThat(find(made).getCountedUnder().getCode()).isEqualTo("IT-B");
        assertThat(count("IT-F")).isZero();
        doAs("manager", () -> the(Merging.class).undo(programme(), "IT-F", seen("IT-F"), "Nor these"));
        assertThat(count("IT-F")).isEqualTo(helps);
    }

    @Test
    void aPassageThatWouldCountTwiceCountsOnceAndStaysQuoted() {
        long from = code("evaluator", "IT-B", 0).getId();
        long kept = code("evaluator2", "IT-F", 0).getId();
        var round = as("evaluator", () -> the(Programmes.class).round(programme(), "T5"));
        doAs("evaluator", () -> {
            the(SummaryWriting.class).writeNarrative(round, "IT-B", "A narrative", Checksum.sha256(""));
            the(SummaryWriting.class).quote(round, "IT-B", from);
        });

        merge("IT-B", "IT-F");

        assertThat(find(from).getStanding()).isEqualTo(CodingStanding.SET_ASIDE);
        assertThat(find(kept).getStanding()).isEqualTo(CodingStanding.COUNTED);
        assertThat(as("evaluator", () -> the(Summaries.class).forWriting(round).find("IT-B").orElseThrow().getQuotations()))
                .extracting(quotation -> quotation.getCoding().getId()).contains(kept).doesNotContain(from);

        doAs("manager", () -> the(Merging.class).undo(programme(), "IT-B", seen("IT-B"), "They are not the same"));
        assertThat(find(from).getStanding()).isEqualTo(CodingStanding.COUNTED);
        assertThat(find(from).getCountedUnder().getCode()).isEqualTo("IT-B");
    }

    private static void split(String code) {
        var seen = seen(code);
        doAs("manager", () -> the(Splitting.class).split(programme(), code, List.of("ROLE-P"),
                List.of(new NewPart("IT-RULE", "Rules on data", "Consent and the like"), new NewPart("", "", "")), seen, "Two things in one"));
    }

    @Test
    void thePassagesOfAThemeThatWasSplitAreSortedOneByOne() {
        long made = code("evaluator", "IT-B", 0).getId();
        long other = code("evaluator", "IT-B", 60).getId();
        split("IT-B");
        long waiting = count("IT-B");

        assertThat(as("evaluator", () -> the(Splitting.class).parts(theme("IT-B")))).extracting(Theme::getCode).containsExactlyInAnyOrder("ROLE-P", "IT-RULE");
        assertThat(as("evaluator", () -> the(Splitting.class).waiting(theme("IT-B")))).hasSize((int) waiting).extracting(Coding::getId).contains(made);
        doAs("evaluator2", () -> the(Splitting.class).sort(programme(), "IT-B", made, List.of("IT-RULE", "ROLE-P")));
        doAs("evaluator2", () -> the(Splitting.class).sort(programme(), "IT-B", other, List.of()));

        assertThat(find(made).getStanding()).isEqualTo(CodingStanding.SET_ASIDE);
        assertThat(find(other).getStanding()).isEqualTo(CodingStanding.SET_ASIDE);
        assertThat(count("IT-B")).isEqualTo(waiting - 2);
        assertThat(as("evaluator", () -> the(Codings.class).ofTheme(programme(), the(Programmes.class).round(programme(), "T5"), "IT-RULE")))
                .singleElement().satisfies(coding -> {
                    assertThat(coding.getDerivedFrom().getId()).isEqualTo(made);
                    assertThat(coding.getMemo()).isEqualTo("why");
                    assertThat(coding.getCoder().getEmail()).startsWith("evaluator2");
                    assertThat(coding.getCodebookNumber()).isEqualTo(codebook().getNumber());
                });
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Splitting.class).sort(programme(), "IT-B", made, List.of("IT-RULE"))))
                .isInstanceOf(Invalid.class).hasMessageContaining("meanwhile");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Splitting.class).sort(programme(), "IT-B", 4_711_000L, List.of("IT-RULE"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPassageThatIsQuotedBelongsSomewhere() {
        long made = code("evaluator", "IT-B", 0).getId();
        var round = as("evaluator", () -> the(Programmes.class).round(programme(), "T5"));
        doAs("evaluator", () -> the(SummaryWriting.class).quote(round, "IT-B", made));
        split("IT-B");

        assertThatThrownBy(() -> doAs("evaluator", () -> the(Splitting.class).sort(programme(), "IT-B", made, List.of())))
                .isInstanceOf(Invalid.class).hasMessageContaining("quoted");
        doAs("evaluator", () -> the(Splitting.class).sort(programme(), "IT-B", made, List.of("IT-RULE")));
        assertThat(as("evaluator", () -> the(Summaries.class).forWriting(round).find("IT-B").orElseThrow().getQuotations()))
                .extracting(quotation -> quotation.getCoding().getTheme().getCode()).contains("IT-RULE");
    }

    private static void undoSplit() {
        doAs("manager", () -> the(Rejoining.class).undo(programme(), "IT-B", seen("IT-B"), "One thing after all"));
    }

    @Test
    void aSplitIsUndoneWhileNothingRestsOnIt() {
        long before = count("IT-B");
        split("IT-B");
        undoSplit();

        assertThat(theme("IT-B").isCodable()).isTrue();
        assertThat(count("IT-B")).isEqualTo(before);
        assertThat(theme("IT-RULE").getState()).isEqualTo(ThemeState.RETIRED);
        assertThat(theme("ROLE-P").isCodable()).isTrue();
        assertThat(as("manager", () -> the(CodebookHistory.class).changes(theme("IT-B")))).extracting(CodebookChange::getWhat)
                .startsWith("Split undone, retired IT-RULE");
        assertThatThrownBy(CodebookLifeTest::undoSplit).isInstanceOf(Invalid.class).hasMessageContaining("not split");
    }

    @Test
    void whatWasSortedOrCodedUnderThePartsKeepsTheSplit() {
        long made = code("evaluator", "IT-B", 0).getId();
        split("IT-B");
        var coded = code("evaluator", "IT-RULE", 0).getId();
        assertThatThrownBy(CodebookLifeTest::undoSplit).isInstanceOf(Invalid.class).hasMessageContaining("coded as IT-RULE");
        doAs("evaluator", () -> the(Codings.class).remove(coded));
        doAs("evaluator", () -> the(Splitting.class).sort(programme(), "IT-B", made, List.of()));
        assertThatThrownBy(CodebookLifeTest::undoSplit).isInstanceOf(Invalid.class).hasMessageContaining("sorted");
    }

    @Test
    void aSplitHasTwoPartsOrMore() {
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Splitting.class).split(programme(), "IT-B", List.of("ROLE-P"), List.of(), seen("IT-B"), "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("two parts");
        assertThatThrownBy(() -> doAs("evaluator", () -> the(Splitting.class).split(programme(), "IT-B", List.of("ROLE-P", "IT-B"), List.of(), seen("IT-B"), "Why")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aRetiredThemeKeepsItsPassagesAndIsRestored() {
        long before = count("GOV-P");
        doAs("manager", () -> the(CodebookEditing.class).retire(programme(), "GOV-P", seen("GOV-P"), "Too broad"));

        assertThat(count("GOV-P")).isEqualTo(before);
        assertThatThrownBy(() -> code("evaluator", "GOV-P", 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> doAs("manager", () -> the(CodebookEditing.class).retire(programme(), "IT", seen("IT"), "Why")))
                .isInstanceOf(Invalid.class).hasMessageContaining("under this one");
        doAs("manager", () -> the(CodebookEditing.class).restore(programme(), "GOV-P", seen("GOV-P"), "We need it"));
        assertThat(theme("GOV-P").isCodable()).isTrue();
        assertThat(as("manager", () -> the(CodebookHistory.class).changes(theme("GOV-P")))).extracting(CodebookChange::getKind)
                .containsExactly(ChangeKind.RESTORED, ChangeKind.RETIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "steering", "admin"})
    void nobodyElseKnowsOfIt(String who) {
        var codebook = codebook();
        var programme = as("evaluator", CodebookLifeTest::programme);
        List<Runnable> attempts = List.of(() -> the(CodebookHistory.class).changes(codebook), () -> the(CodebookHistory.class).version(codebook, 1),
                () -> the(CodebookHistory.class).counts(codebook), () -> the(CodebookLog.class).open(programme),
                () -> the(Splitting.class).waiting(codebook.getThemes().get(0)), () -> the(Rejoining.class).obstacle(codebook.getThemes().get(0)));

        assertThat(attempts).allSatisfy(attempt -> assertThatThrownBy(() -> doAs(who, attempt)).isInstanceOf(NotFound.class));
    }
}
