package org.quarterdeck.theme.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.ThemeKind;

/** What the database counts is what comes out when the codings are counted one by one. */
@ExtendWith(Services.class)
class AcrossTest {
    private static final MatrixFilter ALL = new MatrixFilter(false, null, "");

    private Programme programme;
    private Round t5;
    private Codebook codebook;
    private List<Coding> codings;

    @BeforeEach
    void theCodings() {
        programme = as("evaluator", () -> the(Programmes.class).programme("icp"));
        t5 = round("T5");
        codebook = as("evaluator", () -> the(Codebooks.class).current(programme));
        codings = codings(t5);
    }

    private Round round(String code) {
        return as("evaluator", () -> the(Programmes.class).round(programme, code));
    }

    private List<Coding> codings(Round round) {
        return as("evaluator", () -> the(Codings.class).ofRound(programme, round));
    }

    private static ThemeCount count(List<Coding> among, Predicate<Coding> wanted) {
        var found = among.stream().filter(wanted).toList();
        return new ThemeCount((int) found.stream().map(coding -> coding.getSite().getId()).distinct().count(), found.size());
    }

    private static boolean is(Coding coding, Matrix.Row row) {
        return coding.getCountedUnder().getId().equals(row.theme().getId());
    }

    private Matrix bySite(MatrixFilter wanted, int page) {
        return as("evaluator", () -> the(Matrices.class).bySite(t5, wanted, the(Matrices.class).groups(t5), page));
    }

    @Test
    void theMatrixBySiteCountsEveryPassageOnce() {
        var matrix = bySite(ALL, 1);

        assertThat(matrix.submitted()).isEqualTo(16);
        assertThat(matrix.total()).isEqualTo(codings.size());
        assertThat(matrix.columns()).extracting(Matrix.Column::name).isSorted().hasSize(16);
        for (var row : matrix.rows()) {
            assertThat(row.total()).isEqualTo(count(codings, coding -> is(coding, row)));
            for (int i = 0; i < matrix.columns().size(); i++) {
                var site = matrix.columns().get(i).name();
                assertThat(row.cells().get(i)).isEqualTo(count(codings, coding -> is(coding, row) && coding.getSite().getPseudonym().equals(site)));
            }
        }
        assertThat(bySite(ALL, 2).columns()).isEmpty();
    }

    @Test
    void theMatrixByGroupCountsSitesAndPassages() {
        var matrix = as("manager", () -> the(Matrices.class).byGroup(t5, new MatrixFilter(true, null, ""), the(Matrices.class).groups(t5)));

        assertThat(matrix.columns().stream().mapToInt(Matrix.Column::sites).sum()).isEqualTo(16);
        for (var row : matrix.rows()) {
            for (int i = 0; i < matrix.columns().size(); i++) {
                var group = matrix.columns().get(i).name();
                assertThat(row.cells().get(i)).isEqualTo(count(codings, coding -> is(coding, row) && coding.getSite().getGroup().equals(group)));
            }
        }
    }

    @Test
    void aKindAndAGroupLeaveTheOthersOut() {
        var group = codings.get(0).getSite().getGroup();
        var matrix = bySite(new MatrixFilter(false, ThemeKind.BARRIER, group), 1);

        assertThat(matrix.rows()).isNotEmpty().allMatch(row -> row.theme().getKind() == ThemeKind.BARRIER);
        assertThat(matrix.submitted()).isEqualTo(matrix.columns().size()).isBetween(1, 15);
        assertThat(matrix.rows()).allSatisfy(row -> assertThat(row.total()).isEqualTo(
                count(codings, coding -> is(coding, row) && coding.getSite().getGroup().equals(group))));
        assertThat(bySite(new MatrixFilter(false, null, "none such"), 1).rows()).allMatch(row -> row.total().passages() == 0);
    }

    @Test
    void overTheRoundsEachRoundIsCountedByItself() {
        var table = as("evaluator", () -> the(Trends.class).of(programme));

        assertThat(table.rounds()).extracting(column -> column.round().getCode()).containsExactly("T1", "T2", "T3", "T4", "T5");
        for (int i = 0; i < table.rounds().size(); i++) {
            var among = codings(table.rounds().get(i).round());
            for (var row : table.rows()) {
                var counted = count(among, coding -> coding.getCountedUnder().getId().equals(row.theme().getId()));
                assertThat(row.cells().get(i).share()).isEqualTo(new Change.Share(counted.sites(), table.rounds().get(i).submitted()));
                assertThat(row.cells().get(i).passages()).isEqualTo(counted.passages());
            }
        }
    }

    /** The demonstration has no passage under two themes. */
    private void overlap() {
        var first = codings.get(0);
        var second = codings.stream().filter(each -> !each.getCountedUnder().equals(first.getCountedUnder())).findFirst().orElseThrow();
        for (var coding : List.of(first, second)) {
            var other = coding == first ? second : first;
            as("evaluator2", () -> {
                var answer = the(Codings.class).answer("icp", coding.getSite().getCode(), "T5", coding.getQuestion().getCode(), null);
                return the(Codings.class).add(answer.getId(), coding.getPassage().start(), coding.getPassage().end() - 3,
                        List.of(other.getTheme().getCode()), "");
            });
        }
        codings = codings(t5);
    }

    @Test
    void pairsAreThoseOfAllCodingsComparedWithEachOther() {
        overlap();
        var pairs = as("evaluator", () -> the(CoOccurrences.class).pairs(t5, codebook));

        assertThat(pairs).isNotEmpty().allSatisfy(pair -> {
            var one = of(pair.one());
            var other = of(pair.other());
            var ones = one.stream().filter(coding -> other.stream().anyMatch(each -> overlap(coding, each))).toList();
            var others = other.stream().filter(coding -> one.stream().anyMatch(each -> overlap(coding, each))).toList();
            assertThat(pair.overlapping()).isEqualTo(Math.min(ones.size(), others.size()));
            assertThat(pair.sites()).isEqualTo((int) ones.stream().map(coding -> coding.getSite().getId()).distinct().count());
            assertThat(pair.passagesOne()).isEqualTo(one.size());
            assertThat(pair.together()).isEqualTo((int) answers(one).stream().filter(answers(other)::contains).count());
            assertThat(pair.coefficient()).isBetween(0.0, 1.0);
        });
        var first = pairs.get(0);
        var one = codebook.getThemes().stream().filter(theme -> theme.getId() == first.one()).findFirst().orElseThrow();
        var other = codebook.getThemes().stream().filter(theme -> theme.getId() == first.other()).findFirst().orElseThrow();
        var beside = as("evaluator", () -> the(CoOccurrences.class).beside(t5, one, other, false, 1));
        assertThat(beside).isNotEmpty().allMatch(both -> overlap(both.one(), both.other()));
        assertThat(as("evaluator", () -> the(CoOccurrences.class).count(t5, one, other, false))).isGreaterThanOrEqualTo(beside.size())
                .isEqualTo(of(first.one()).stream().mapToLong(each -> of(first.other()).stream().filter(o -> overlap(each, o)).count()).sum());
        assertThat(as("evaluator", () -> the(CoOccurrences.class).beside(t5, one, other, true, 1)))
                .hasSizeGreaterThanOrEqualTo(beside.size()).allMatch(both -> answer(both.one()).equals(answer(both.other())));
    }

    private List<Coding> of(long theme) {
        return codings.stream().filter(coding -> coding.getCountedUnder().getId() == theme).toList();
    }

    private static HashSet<List<Long>> answers(List<Coding> some) {
        return some.stream().map(AcrossTest::answer).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Long> answer(Coding coding) {
        return List.of(coding.getVersion().getId(), coding.getQuestion().getId());
    }

    private static boolean overlap(Coding one, Coding other) {
        return answer(one).equals(answer(other)) && one.getPassage().start() < other.getPassage().end()
                && other.getPassage().start() < one.getPassage().end();
    }

    @Test
    void passagesAreFoundByWhatIsChosen() {
        var coding = codings.stream().filter(each -> each.getCountedUnder().getCode().equals("IT-B")).findFirst().orElseThrow();
        var all = new PassageFilter("T5", "IT-B", "", "", "", 0, false);
        var narrow = new PassageFilter("T5", "IT-B", coding.getSite().getPseudonym(), coding.getSite().getGroup(),
                coding.getQuestion().getCode(), coding.getCoder().getId(), false);

        assertThat(found(all)).isEqualTo(new Passages.Found(of(coding.getCountedUnder().getId()).size(),
                count(codings, each -> each.getCountedUnder().getCode().equals("IT-B")).sites()));
        assertThat(as("evaluator", () -> the(Passages.class).page(programme, all, 1))).hasSizeLessThanOrEqualTo(20)
                .isSortedAccordingTo(Comparator.comparing(each -> each.getSite().getPseudonym()));
        assertThat(as("evaluator", () -> the(Passages.class).rows(programme, the(Passages.class).ids(programme, narrow)))).extracting(PassageRow::id).contains(coding.getId())
                .hasSize((int) found(narrow).passages());
        assertThat(found(new PassageFilter("", "IT-B", "", "", "", 0, false)).passages()).isGreaterThan(found(all).passages());
        assertThat(found(new PassageFilter("T5", "IT-B", "", "", "", -1, false)).passages()).isZero();
        assertThat(found(new PassageFilter("T5", "", "", "", "", 0, true)).passages())
                .isEqualTo(codings.stream().filter(Coding::isNoted).count());
        var choices = as("evaluator", () -> the(Passages.class).choices(programme, "T5", "IT-B"));
        assertThat(choices.sites()).isSorted().hasSize((int) found(all).sites());
        assertThat(choices.coders()).isNotEmpty();
    }

    private Passages.Found found(PassageFilter wanted) {
        return as("evaluator", () -> the(Passages.class).count(programme, wanted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead.nty", "contributor.nty", "steering", "admin"})
    void nobodyElseLearnsAnything(String who) {
        var one = codebook.codable().get(0);
        var other = codebook.codable().get(1);
        var wanted = PassageFilter.all("T5");
        for (Callable<?> action : List.<Callable<?>>of(() -> the(Matrices.class).groups(t5), () -> the(Trends.class).of(programme),
                () -> the(CoOccurrences.class).pairs(t5, codebook), () -> the(CoOccurrences.class).count(t5, one, other, false),
                () -> the(CoOccurrences.class).beside(t5, one, other, false, 1), () -> the(Passages.class).count(programme, wanted),
                () -> the(Passages.class).page(programme, wanted, 1), () -> the(Passages.class).ids(programme, wanted), () -> the(Passages.class).rows(programme, List.of(1L)),
                () -> the(Passages.class).choices(programme, "T5", "IT-B"))) {
            assertThatThrownBy(() -> as(who, action)).isInstanceOf(NotFound.class);
        }
    }
}
