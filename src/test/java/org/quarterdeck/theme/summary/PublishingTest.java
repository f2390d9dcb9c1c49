package org.quarterdeck.theme.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;
import static org.quarterdeck.theme.summary.SummariesTest.round;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.across.Tallies;

@ExtendWith(Services.class)
class PublishingTest {
    private static final String NOTHING = Checksum.sha256("");

    private SummaryWriting writing;
    private Summaries summaries;
    private Publication publication;

    @BeforeEach
    void services() {
        writing = the(SummaryWriting.class);
        summaries = the(Summaries.class);
        publication = the(Publication.class);
    }

    private void write(String who, String text, String seen) {
        doAs(who, () -> writing.writeNarrative(round("T5"), "IT-B", text, seen));
    }

    private List<Coding> passages(String theme) {
        return as("evaluator", () -> the(Codings.class).ofTheme(the(Programmes.class).programme("icp"), round("T5"), theme));
    }

    @Test
    void anEvaluatorWritesQuotesAndPublishesAndEveryMemberReads() {
        var passage = passages("IT-B").get(0);
        write("evaluator", "Records still do not meet.", NOTHING);
        doAs("evaluator", () -> writing.quote(round("T5"), "IT-B", passage.getId()));

        var published = as("evaluator", () -> publication.publish(round("T5"), List.of()));

        var reading = as("steering", () -> summaries.read(round("T5")));
        assertThat(reading.state()).isEqualTo(SummaryState.PUBLISHED);
        assertThat(reading.sha256()).isEqualTo(published.getSha256()).isEqualTo(Checksum.sha256(published.getContent()));
        var theme = reading.content().themes().get(reading.content().themes().size() - 1);
        assertThat(theme.narrative()).isEqualTo("Records still do not meet.");
        assertThat(theme.quotations()).singleElement().satisfies(quote -> {
            assertThat(quote.text()).isEqualTo(passage.getPassage().quote());
            assertThat(quote.attribution()).isEqualTo("Living Document, " + passage.getSite().getPseudonym());
        });
    }

    @Test
    void aNameStopsPublicationUntilItIsConfirmed() {
        write("evaluator", "In North Tyneside records do not meet, says Denise Hallgarth of Norprime Ltd.", NOTHING);

        var names = as("evaluator", () -> publication.namesIn(round("T5")));

        assertThat(names).extracting(NameFound::name).containsExactlyInAnyOrder("North Tyneside", "Denise Hallgarth", "Norprime Ltd");
        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T5"), List.of())))
                .isInstanceOfSatisfying(NamesUnconfirmed.class, refused -> assertThat(refused.names()).hasSize(3));
        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T5"), List.of(names.get(0).key()))))
                .isInstanceOfSatisfying(NamesUnconfirmed.class, refused -> assertThat(refused.names()).hasSize(2));
        assertThat(as("manager", () -> publication.publish(round("T5"), names.stream().map(NameFound::key).toList())).isPublished()).isTrue();
    }

    @Test
    void theSummariesOfTheDemonstrationNameNobody() {
        assertThat(as("evaluator", () -> publication.namesIn(round("T5")))).isEmpty();
    }

    @Test
    void whatIsPublishedDoesNotChange() {
        doAs("manager", () -> publication.publish(round("T5"), List.of()));
        var before = as("steering", () -> summaries.read(round("T5")));

        assertThatThrownBy(() -> write("evaluator", "too late", NOTHING)).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.writeFindings(round("T5"), "too late", NOTHING))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.returnToDraft(round("T5")))).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.move(round("T5"), "OUT-O", 1))).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("manager", () -> publication.publish(round("T5"), List.of()))).isInstanceOf(NotWritable.class);
        doAs("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T5", "progress", null);
            the(Codings.class).add(answer.getId(), 0, 20, List.of("IT-F"), "");
        });
        assertThat(as("steering", () -> summaries.read(round("T5")))).isEqualTo(before);
    }

    @Test
    void whoDidNotSeeTheOtherTextGetsBoth() {
        write("evaluator", "One text", NOTHING);

        assertThatThrownBy(() -> write("evaluator2", "Another text", NOTHING))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, other -> {
                    assertThat(other.theirs()).isEqualTo("One text");
                    assertThat(other.by()).isEqualTo("Eleanor Wyndlesham");
                });
        write("evaluator2", "One text and another", Checksum.sha256("One text"));
        assertThat(as("manager", () -> summaries.forWriting(round("T5")).find("IT-B").orElseThrow().getNarrative()))
                .isEqualTo("One text and another");
    }

    @Test
    void inReviewNobodyWritesUntilItIsADraftAgain() {
        doAs("evaluator", () -> writing.sendToReview(round("T5")));

        assertThatThrownBy(() -> write("evaluator", "not now", NOTHING)).isInstanceOf(NotWritable.class);
        doAs("evaluator2", () -> writing.returnToDraft(round("T5")));
        write("evaluator", "now", NOTHING);
    }

    @Test
    void themesAreMovedOnePlaceAtATime() {
        doAs("evaluator", () -> writing.move(round("T5"), "SUS-P", -1));
        doAs("evaluator", () -> writing.move(round("T5"), "SUS-P", -1));

        assertThat(as("manager", () -> summaries.read(round("T5")).content().themes().stream()
                .map(SummaryContent.ThemeFinding::code).limit(3).toList())).containsExactly("SUS-P", "OUT-O", "ORG-B");
    }

    @Test
    void aPassageOfAnotherThemeIsNotQuoted() {
        var passage = passages("OUT-O").get(0);

        assertThatThrownBy(() -> doAs("evaluator", () -> writing.quote(round("T5"), "IT-B", passage.getId()))).isInstanceOf(Invalid.class);
    }

    @Test
    void aSummaryBeginsEmptyAndIsNotPublishedSo() {
        doAs("evaluator", () -> writing.start(round("T6")));

        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T6"), List.of()))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("lead.nty", () -> summaries.read(round("T6")))).isInstanceOf(NotFound.class);
    }

    @Test
    void managersPublishAndDoNotWrite() {
        assertThatThrownBy(() -> write("manager", "mine", NOTHING)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> doAs("manager", () -> writing.start(round("T6")))).isInstanceOf(Refused.class);
        var t5 = as("manager", () -> round("T5"));
        for (var who : List.of("lead.nty", "contributor.nty", "steering", "admin")) {
            assertThatThrownBy(() -> as(who, () -> publication.publish(t5, List.of()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> publication.namesIn(t5))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> summaries.forWriting(t5))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> the(Tallies.class).matrix(t5))).isInstanceOf(NotFound.class);
        }
    }
}
