package org.quarterdeck.feedback.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.asNobody;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.may;
import static org.quarterdeck.testing.Services.the;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.account.People;
import org.quarterdeck.feedback.Drafting;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.FeedbackPolicy;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.Target;
import org.quarterdeck.feedback.ThreadKind;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.programme.Membership;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Role;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

@ExtendWith(Services.class)
class OpenCommentsTest {
    private static final String SECRET = "Nothing of this is released";

    private OpenComments comments;
    private Programme programme;

    @BeforeEach
    void theProgramme() {
        comments = the(OpenComments.class);
        programme = as("evaluator", () -> the(Programmes.class).programme("icp"));
    }

    private static BoardFilter wanted(String... parameters) {
        return BoardFilter.of(name -> Stream.iterate(0, i -> i + 2).limit(parameters.length / 2).filter(i -> parameters[i].equals(name))
                .map(i -> parameters[i + 1]).findFirst().orElse(null));
    }

    private List<OpenComment> all(String who, BoardFilter wanted) {
        return as(who, () -> comments.all(programme, wanted));
    }

    /** Every released thread of the programme, found site by site and round by round. */
    private List<PlacedThread> oneByOne() {
        return as("evaluator", () -> the(Programmes.class).sites(programme).stream().flatMap(OpenCommentsTest::threads)
                .filter(placed -> placed.getThread().isReleased()).toList());
    }

    private static Stream<PlacedThread> threads(Site site) {
        return Stream.of("T1", "T2", "T3", "T4", "T5").flatMap(round -> {
            var submission = the(Submissions.class).find("icp", site.getCode(), round);
            return the(Feedback.class).threads(submission).stream()
                    .filter(placed -> placed.getThread().getSubmission().getId().equals(submission.getId()));
        });
    }

    private static Submission submission(String site, String round) {
        return the(Submissions.class).find("icp", site, round);
    }

    @Test
    void theBoardHasWhatTheSitesShowOneByOneWithTheSameAges() {
        var oneByOne = oneByOne();

        for (var state : ThreadState.values()) {
            assertThat(ages(all("manager", wanted("state", state.name().toLowerCase(Locale.ROOT)))))
                    .isNotEmpty().containsExactlyInAnyOrderEntriesOf(agesOneByOne(oneByOne, state));
        }
        assertThat(all("manager", BoardFilter.NONE)).extracting(row -> row.thread().getState())
                .containsOnly(ThreadState.OPEN, ThreadState.ANSWERED);
        assertThat(as("evaluator", () -> comments.counts(programme, BoardFilter.NONE))).satisfies(counts -> {
            assertThat(counts.getOpen()).isEqualTo(agesOneByOne(oneByOne, ThreadState.OPEN).size());
            assertThat(counts.getAnswered()).isEqualTo(agesOneByOne(oneByOne, ThreadState.ANSWERED).size());
            assertThat(counts.getResolved()).isEqualTo(agesOneByOne(oneByOne, ThreadState.RESOLVED).size());
            assertThat(counts.getAges().stream().mapToLong(counts::open).sum()).isEqualTo(counts.getOpen());
        });
    }

    private static Map<Long, Integer> ages(List<OpenComment> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.thread().getId(), OpenComment::age));
    }

    private static Map<Long, Integer> agesOneByOne(List<PlacedThread> threads, ThreadState state) {
        return threads.stream().filter(placed -> placed.getThread().getState() == state)
                .collect(Collectors.toMap(placed -> placed.getThread().getId(), PlacedThread::getAgeInRounds));
    }

    @Test
    void theOldestComeFirstThenBySiteAndInTheOrderOfTheDocument() {
        assertThat(all("evaluator", BoardFilter.NONE)).isSortedAccordingTo(Comparator.comparing(OpenComment::age).reversed()
                .thenComparing(row -> row.thread().getSite().getName())
                .thenComparing(row -> row.thread().getQuestion() == null ? 0 : row.thread().getQuestion().getOrdinal())
                .thenComparing(row -> row.thread().getId()));
    }

    @Test
    void eachFilterKeepsWhatItSays() {
        var all = all("evaluator", BoardFilter.NONE);
        long evaluator = all.get(0).thread().getAuthor().getId();

        assertThat(ids(wanted("site", "NOR"))).isEqualTo(kept(all, row -> row.thread().getSite().getCode().equals("NOR")));
        assertThat(ids(wanted("question", "people"))).isEqualTo(kept(all, row -> isOn(row, "people")));
        assertThat(ids(wanted("question", "-"))).isEqualTo(kept(all, row -> row.thread().getQuestion() == null));
        assertThat(ids(wanted("evaluator", Long.toString(evaluator))))
                .isEqualTo(kept(all, row -> row.thread().getAuthor().getId() == evaluator));
        assertThat(ids(wanted("age", "2"))).isEqualTo(kept(all, row -> row.age() >= 2));
        assertThat(ids(wanted("state", "answered", "site", "NOR", "age", "1"))).isEqualTo(kept(all, row ->
                row.thread().getState() == ThreadState.ANSWERED && row.thread().getSite().getCode().equals("NOR") && row.age() >= 1));
        assertThat(all("evaluator", wanted("site", "no-such"))).isEmpty();
    }

    private List<Long> ids(BoardFilter wanted) {
        return ids(all("evaluator", wanted));
    }

    private static List<Long> ids(List<OpenComment> rows) {
        return rows.stream().map(row -> row.thread().getId()).toList();
    }

    private static boolean isOn(OpenComment row, String question) {
        return row.thread().getQuestion() != null && row.thread().getQuestion().getCode().equals(question);
    }

    /** What a filter of the test's own keeps of rows that are not all of one kind. */
    private static List<Long> kept(List<OpenComment> rows, Predicate<OpenComment> filter) {
        var kept = rows.stream().filter(filter).toList();
        assertThat(kept).hasSizeLessThan(rows.size());
        return ids(kept);
    }

    @Test
    void aResolvedCommentIsAsOldAsItWasThen() {
        var resolved = all("evaluator", wanted("state", "resolved", "site", "NTY"));

        assertThat(resolved).isNotEmpty().anyMatch(row -> row.age() < 6 - row.thread().getOrigin().getOrdinal());
        assertThat(ids(wanted("state", "resolved", "site", "NTY", "age", "1"))).isEqualTo(ids(resolved.stream().filter(row -> row.age() >= 1).toList()));
    }

    @Test
    void pagesHoldFiftyEachAndAllOfThemTogetherEverything() {
        var all = all("manager", BoardFilter.NONE);
        long found = as("manager", () -> comments.count(programme, BoardFilter.NONE));

        assertThat(found).isEqualTo(all.size()).isGreaterThan(OpenComments.PAGE);
        assertThat(ids(as("manager", () -> comments.page(programme, BoardFilter.NONE, 1)))).isEqualTo(ids(all.subList(0, OpenComments.PAGE)));
        assertThat(ids(as("manager", () -> comments.page(programme, BoardFilter.NONE, 2))))
                .isEqualTo(ids(all.subList(OpenComments.PAGE, Math.min(all.size(), 2 * OpenComments.PAGE))));
        assertThat(as("manager", () -> comments.count(programme, wanted("age", "2")))).isEqualTo(all.stream().filter(row -> row.age() >= 2).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"evaluator", "manager"})
    void draftsAndNotesAreNotOnIt(String who) {
        doAs("evaluator", () -> {
            var version = submission("NOR", "T5").latestVersion().orElseThrow();
            the(Drafting.class).ask(version, Target.question("people"), ThreadKind.COMPLETENESS, SECRET);
            the(Drafting.class).note(version, Target.SUBMISSION, SECRET);
        });

        assertThat(all(who, BoardFilter.NONE)).isNotEmpty().noneMatch(row -> row.thread().getText().equals(SECRET))
                .allMatch(row -> row.thread().isReleased() && !row.thread().isInternal());
    }

    @Test
    void anotherProgrammeHasNothingOfThisOne() {
        var other = another();

        assertThat(as("evaluator", () -> comments.all(other, BoardFilter.NONE))).isEmpty();
        assertThat(as("evaluator", () -> comments.counts(other, BoardFilter.NONE)).getOpen()).isZero();
        assertThat(as("evaluator", () -> comments.choices(other))).satisfies(choices -> {
            assertThat(choices.questions()).isEmpty();
            assertThat(choices.evaluators()).isEmpty();
        });
        assertThatThrownBy(() -> as("manager", () -> comments.all(other, BoardFilter.NONE))).isInstanceOf(NotFound.class);
    }

    /** A programme of the evaluator's, with a round that is open. */
    private static Programme another() {
        var db = the(EntityManager.class);
        var other = new Programme("hubs", "Family hubs", YearMonth.of(2026, 1), "", false);
        db.persist(other);
        var round = new Round(other, "T1", 1, 3, LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
        round.open(Instant.EPOCH);
        db.persist(round);
        db.persist(Membership.ofProgramme(the(People.class).withEmail("evaluator@example.org").orElseThrow(), other, Role.EVALUATOR));
        db.flush();
        return other;
    }

    @ParameterizedTest
    @CsvSource({"evaluator, true", "evaluator2, true", "manager, true", "steering, false", "lead.nor, false", "contributor.nor, false", "admin, false"})
    void whoSeesIt(String who, boolean sees) {
        assertThat(may(who, standing -> FeedbackPolicy.mayBoard(standing, programme))).isEqualTo(sees);
    }

    @Test
    void everybodyElseIsRefused() {
        for (var who : List.of("steering", "lead.nor", "contributor.nor")) {
            assertThatThrownBy(() -> all(who, BoardFilter.NONE)).as(who).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(who, () -> comments.counts(programme, BoardFilter.NONE))).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> as(who, () -> comments.choices(programme))).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> all("admin", BoardFilter.NONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asNobody(() -> comments.all(programme, BoardFilter.NONE))).isInstanceOf(NotFound.class);
    }
}
