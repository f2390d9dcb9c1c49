package org.quarterdeck.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.testing.Services;
import org.quarterdeck.testing.TestIndex;

@ExtendWith(Services.class)
class SearchTest {
    private static final String RARE = "Quizzaciously";

    @BeforeEach
    void theIndexIsBuilt() {
        the(TestIndex.class).bringUpToDate();
    }

    static Found find(String who, String q) {
        return find(who, Map.of("q", q));
    }

    static Found find(String who, Map<String, String> parameters) {
        return as(who, () -> the(Search.class).find(programme(), SearchFilter.of(parameters::get),
                Integer.parseInt(parameters.getOrDefault("page", "1"))));
    }

    private static Programme programme() {
        return the(Programmes.class).programme("icp");
    }

    private static void write(String text) {
        doAs("lead.nty", () -> {
            var answer = the(Answers.class).find("icp", "NTY", "T6", "progress");
            the(Answers.class).save("icp", "NTY", "T6", "progress", new Writing(text, true, answer.getChecksum(), "page"));
        });
    }

    private static void submit() {
        doAs("lead.nty", () -> the(Submissions.class).submit(the(Submissions.class).find("icp", "NTY", "T6").getId()));
    }

    private static List<String> addresses(Found found) {
        return found.hits().stream().map(Hit::getAddress).toList();
    }

    @Test
    void aHitLeadsToItsParagraph() {
        write("First.\n\nThe portal works " + RARE + " well.");
        submit();

        var hit = find("evaluator", RARE).hits().get(0);

        assertThat(hit.getAddress()).isEqualTo("/programmes/icp/sites/NTY/rounds/T6/read?version=1#progress-8");
        assertThat(hit.getWhere()).contains("North Tyneside", "T6");
        assertThat(hit.getSnippet()).extracting(Snippet.Part::getText).containsExactly("The portal works ", RARE, " well.");
    }

    @Test
    void aDraftIsFoundAtOnceAndByItsOwnTeamAlone() {
        write("Behind " + RARE + ".");

        assertThat(addresses(find("contributor.nty", RARE))).containsExactly("/programmes/icp/sites/NTY/rounds/T6/check#progress-0");
        assertThat(find("evaluator", RARE).total()).isZero();

        write("Ahead.");

        assertThat(find("lead.nty", RARE).total()).isZero();
    }

    @Test
    void whatIsSubmittedIsFoundOnceAndNotAfterItWasWithdrawn() {
        write(RARE);
        submit();

        assertThat(addresses(find("lead.nty", RARE))).containsExactly("/programmes/icp/sites/NTY/rounds/T6/read?version=1#progress-0");
        assertThat(find("evaluator", RARE).total()).isOne();

        doAs("lead.nty", () -> the(Returning.class).withdraw("icp", "NTY", "T6"));

        assertThat(find("evaluator", RARE).total()).isZero();
        assertThat(addresses(find("lead.nty", RARE))).containsExactly("/programmes/icp/sites/NTY/rounds/T6/check#progress-0");
    }

    @Test
    void aParagraphThatIsCarriedUnchangedIsOneHitUnderItsNewestStand() {
        var carried = "\"they stop writing referrals to each other\"";
        var found = find("evaluator", carried);

        assertThat(found.total()).isOne();
        assertThat(found.hits().get(0).getWhere()).contains("Norfolk", "T5");
        assertThat(found.hits().get(0).also()).extracting(other -> other.stand().label()).containsExactly("T4", "T3");
        assertThat(find("evaluator", Map.of("q", carried, "round", "T4")).hits().get(0).also()).isEmpty();
    }

    @Test
    void filtersLeaveOut() {
        var all = find("evaluator", "staff");
        var narrow = find("evaluator", Map.of("q", "staff", "kind", "answer", "round", "T5", "site", "PRI"));

        assertThat(narrow.total()).isPositive().isLessThan(all.total());
        assertThat(addresses(narrow)).allMatch(address -> address.startsWith("/programmes/icp/sites/PRI/rounds/T5/read"));
        assertThat(find("evaluator", Map.of("q", "staff", "kind", "nonsense")).total()).isEqualTo(all.total());
        assertThat(find("evaluator", Map.of("q", "staff", "round", "T99")).total()).isZero();
        assertThat(find("evaluator", Map.of("q", "staff", "group", "Case management")).total()).isPositive();
    }

    @Test
    void aNewIndexGivesTheSameInTheSameOrder() {
        var first = addresses(find("evaluator", "staff"));

        the(SearchQueue.class).rebuild();

        assertThat(addresses(find("evaluator", "staff"))).isEqualTo(first).hasSize(Search.PAGE);
        assertThat(find("evaluator", "staff").behind()).isFalse();
    }

    @Test
    void pagesFollowEachOtherAndEnd() {
        var first = find("evaluator", Map.of("q", "staff"));
        var last = find("evaluator", Map.of("q", "staff", "page", "999"));

        assertThat(last.page()).isEqualTo(first.getPages());
        assertThat(last.hits()).isNotEmpty().doesNotContainAnyElementsOf(first.hits());
        assertThat(first.total()).isLessThanOrEqualTo(Search.MOST);
        assertThat(find("evaluator", "the").more()).isTrue();
    }

    @Test
    void whatIsRolledBackIsNotShown() {
        write(RARE);
        the(jakarta.persistence.EntityManager.class).createQuery("update Answer a set a.text = 'gone' where a.text = :text")
                .setParameter("text", RARE).executeUpdate();

        assertThat(find("lead.nty", RARE).total()).isZero();
    }

    @Test
    void whoDoesNotBelongToTheProgrammeFindsNothing() {
        var programme = as("evaluator", SearchTest::programme);

        assertThatThrownBy(() -> as("admin", () -> the(Search.class).find(programme, SearchFilter.of(Map.of("q", "staff")::get), 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void otherPeoplesTextsDoNotChangeTheOrder() {
        write("Alpha protocol.\n\nBeta fax.");
        var before = addresses(find("lead.nty", "rarefied"));
        write("zig zag zig.\n\nzag zag zig.");
        var order = addresses(find("lead.nty", "zig zag"));

        doAs("lead.pri", () -> {
            var answer = the(Answers.class).find("icp", "PRI", "T6", "progress");
            the(Answers.class).save("icp", "PRI", "T6", "progress", new Writing("zag\n\n".repeat(50), true, answer.getChecksum(), "page"));
        });

        assertThat(before).isEmpty();
        assertThat(addresses(find("lead.nty", "zig zag"))).isEqualTo(order).hasSize(2);
    }
}
