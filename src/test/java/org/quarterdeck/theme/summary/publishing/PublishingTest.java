package org.quarterdeck.theme.summary.publishing;

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
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.schedule.Returning;
import org.quarterdeck.testing.Services;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.across.Tallies;
import org.quarterdeck.theme.summary.ChangedMeanwhile;
import org.quarterdeck.theme.summary.NotWritable;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryState;
import org.quarterdeck.theme.summary.SummaryRevisions;
import org.quarterdeck.theme.summary.SummaryWriting;
import org.quarterdeck.theme.summary.ThematicSummary;

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

        var published = as("evaluator", () -> publication.publish(round("T5")));

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
    void aNameStopsPublicationUntilSomebodyDecides() {
        write("evaluator", "In North Tyneside records do not meet, says Denise Hallgarth of Norprime Ltd.", NOTHING);

        var names = open("evaluator");

        assertThat(names).extracting(Concern::subject).containsExactly("North Tyneside", "Denise Hallgarth", "Norprime Ltd");
        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T5"))))
                .isInstanceOfSatisfying(Undecided.class, refused -> assertThat(refused.concerns()).hasSize(3));
        assertThatThrownBy(() -> doAs("evaluator", () -> publication.letStand(round("T5"), names.get(0).key(), " ")))
                .isInstanceOf(Invalid.class).hasMessage("Say why it may stand");
        doAs("evaluator", () -> publication.letStand(round("T5"), names.get(0).key(), "The site agreed"));
        doAs("evaluator2", () -> publication.letStand(round("T5"), names.get(1).key(), "She asked for it"));
        assertThatThrownBy(() -> doAs("evaluator", () -> publication.letStand(round("T5"), names.get(1).key(), "Twice")))
                .isInstanceOf(NotFound.class);
        assertThat(open("manager")).containsExactly(names.get(2));
        doAs("manager", () -> publication.letStand(round("T5"), names.get(2).key(), "A former firm"));

        assertThat(as("manager", () -> publication.publish(round("T5"))).isPublished()).isTrue();
    }

    @Test
    void aPlaceOfASiteIsAskedAbout() {
        write("evaluator", "A clinic in Wallsend opened.", NOTHING);

        assertThat(open("manager")).singleElement().satisfies(concern -> {
            assertThat(concern.kind()).isEqualTo(ConcernKind.PLACE);
            assertThat(concern.subject()).isEqualTo("Wallsend");
        });
    }

    @Test
    void aDecisionIsKeptAndCanBeTakenBack() {
        write("evaluator", "In North Tyneside records do not meet.", NOTHING);
        var name = open("evaluator").get(0);
        doAs("evaluator", () -> publication.letStand(round("T5"), name.key(), "The site agreed"));

        assertThat(as("manager", () -> publication.check(round("T5")).decided())).singleElement().satisfies(decision -> {
            assertThat(decision.getReason()).isEqualTo("The site agreed");
            assertThat(decision.getConcern()).contains("North Tyneside");
            assertThat(decision.getAuthor().getName()).isEqualTo("Eleanor Wyndlesham");
        });
        doAs("evaluator", () -> publication.askAgain(round("T5"), name.key()));
        assertThat(open("evaluator")).containsExactly(name);
    }

    @Test
    void aQuotationThatNamesAPartnerIsShownWithoutTheName() {
        var passage = codedPartner();
        write("evaluator", "Records still do not meet.", NOTHING);
        doAs("evaluator", () -> writing.quote(round("T5"), "IT-B", passage.getId()));
        var concern = open("evaluator").stream().filter(each -> each.kind() == ConcernKind.PARTNER).findFirst().orElseThrow();
        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T5")))).isInstanceOf(Undecided.class);

        doAs("evaluator", () -> publication.takeOut(round("T5"), concern.key()));

        assertThat(open("evaluator")).noneMatch(each -> each.subject().equals(concern.subject()));
        assertThat(quoted()).anyMatch(text -> text.contains("[a partner organisation]")).noneMatch(text -> text.contains(concern.subject()));
        var shortened = as("evaluator", () -> publication.check(round("T5")).shortened().get(0).getId());
        doAs("evaluator", () -> publication.showAsWritten(round("T5"), shortened));
        assertThat(open("evaluator")).contains(concern);
    }

    private List<String> quoted() {
        return as("evaluator", () -> summaries.read(round("T5")).content().themes().stream()
                .flatMap(theme -> theme.quotations().stream()).map(SummaryContent.Quote::text).toList());
    }

    /** A passage of T5 that holds the name of a partner organisation, coded to IT-B. */
    private Coding codedPartner() {
        return as("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T5", "people", null);
            int start = answer.getText().indexOf("North East Ambulance Service");
            return the(Codings.class).add(answer.getId(), start, start + 60, List.of("IT-B"), "").get(0);
        });
    }

    @Test
    void aQuotationOfADocumentThatWentBackIsAskedAbout() {
        quoteInT6();
        assertThat(as("evaluator", () -> publication.check(round("T6")).open())).noneMatch(each -> each.kind() == ConcernKind.RETURNED);

        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "Two answers are missing"));

        assertThat(as("evaluator", () -> publication.check(round("T6")).open())).filteredOn(each -> each.quotation() != null
                && !each.nameInQuotation()).singleElement().satisfies(concern -> {
            assertThat(concern.kind()).isEqualTo(ConcernKind.RETURNED);
            assertThat(concern.subject()).isEqualTo("Site 06");
        });
    }

    @Test
    void aQuotationFollowsItsPassageWhenTheSiteSubmitsAgain() {
        quoteInT6();
        doAs("manager", () -> the(Returning.class).giveBack("icp", "NTY", "T6", "Two answers are missing"));
        doAs("lead.nty", () -> the(Submissions.class).submit(the(Submissions.class).find("icp", "NTY", "T6").getId()));

        assertThat(as("evaluator", () -> summaries.forWriting(round("T6")).find("IT-B").orElseThrow().getQuotations())).singleElement()
                .satisfies(quotation -> {
                    assertThat(quotation.getCoding().isCounted()).isTrue();
                    assertThat(quotation.getCoding().getVersion().getNumber()).isEqualTo(2);
                });
        assertThat(as("evaluator", () -> publication.check(round("T6")).open())).allMatch(concern -> concern.kind() == ConcernKind.SITE
                || concern.nameInQuotation());
    }

    private void quoteInT6() {
        doAs("lead.nty", () -> the(Submissions.class).submit(the(Submissions.class).find("icp", "NTY", "T6").getId()));
        doAs("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T6", "progress", null);
            var coding = the(Codings.class).add(answer.getId(), 0, 40, List.of("IT-B"), "").get(0);
            writing.start(round("T6"));
            writing.writeNarrative(round("T6"), "IT-B", "Records do not meet.", NOTHING);
            writing.quote(round("T6"), "IT-B", coding.getId());
        });
    }

    @Test
    void theSummariesOfTheDemonstrationNameNobody() {
        assertThat(open("evaluator")).isEmpty();
    }

    @Test
    void aCorrectedEditionSaysWhatItCorrectsAndTheEarlierOneStays() {
        doAs("manager", () -> publication.publish(round("T5")));
        var first = as("steering", () -> summaries.read(round("T5")));

        var next = as("evaluator", () -> writing.beginCorrection(round("T5")).getEdition());

        assertThat(next).isEqualTo(2);
        assertThat(as("steering", () -> summaries.read(round("T5")))).isEqualTo(first);
        assertThat(as("manager", () -> summaries.readPublished(round("T5")))).isEqualTo(first);
        assertThat(as("manager", () -> summaries.published(round("T5")))).extracting(ThematicSummary::getEdition).containsExactly(1);
        assertThat(as("manager", () -> summaries.published(round("T5").getProgramme()))).hasSize(5).allMatch(ThematicSummary::isPublished);
        assertThat(as("evaluator", () -> summaries.read(round("T5")).content().themes())).isEqualTo(first.content().themes());
        doAs("evaluator", () -> writing.writeFindings(round("T5"), "Corrected findings", Checksum.sha256(first.content().findings())));
        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T5")))).isInstanceOf(Invalid.class)
                .hasMessageContaining("what this edition corrects");
        doAs("evaluator", () -> writing.correct(round("T5"), "A wrong figure in the findings."));
        doAs("evaluator", () -> publication.publish(round("T5")));
        var second = as("steering", () -> summaries.read(round("T5"))).content();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.corrects()).isEqualTo("A wrong figure in the findings.");
        assertThat(second.findings()).isEqualTo("Corrected findings");
        assertThat(as("lead.nty", () -> summaries.read(summaries.editions(round("T5")).get(1)))).isEqualTo(first);
    }

    private List<Concern> open(String who) {
        return as(who, () -> publication.check(round("T5")).open());
    }

    @Test
    void whatIsPublishedDoesNotChange() {
        doAs("manager", () -> publication.publish(round("T5")));
        var before = as("steering", () -> summaries.read(round("T5")));

        assertThatThrownBy(() -> write("evaluator", "too late", NOTHING)).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.writeFindings(round("T5"), "too late", NOTHING))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.returnToDraft(round("T5")))).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("evaluator", () -> writing.move(round("T5"), "OUT-O", 1))).isInstanceOf(NotWritable.class);
        assertThatThrownBy(() -> doAs("manager", () -> publication.publish(round("T5")))).isInstanceOf(NotWritable.class);
        doAs("evaluator", () -> {
            var answer = the(Codings.class).answer("icp", "NTY", "T5", "progress", null);
            the(Codings.class).add(answer.getId(), 0, 20, List.of("IT-F"), "");
        });
        assertThat(as("steering", () -> summaries.read(round("T5")))).isEqualTo(before);
    }

    private List<String> kept() {
        return as("manager", () -> {
            var summary = summaries.forWriting(round("T5"));
            return the(SummaryRevisions.class).of(summary, summary.find("IT-B").orElseThrow().getTheme()).stream()
                    .map(text -> (text.isSetAside() ? "aside " : "") + text.getText()).toList();
        });
    }

    @Test
    void whoDidNotSeeTheOtherTextGetsBoth() {
        write("evaluator", "One text", NOTHING);

        assertThatThrownBy(() -> write("evaluator2", "Another text", NOTHING))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, other -> {
                    assertThat(other.theirs()).isEqualTo("One text");
                    assertThat(other.by()).isEqualTo("Eleanor Wyndlesham");
                });
        assertThat(kept()).containsExactly("aside Another text", "One text");
        assertThatThrownBy(() -> write("evaluator2", "Another text yet", NOTHING)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(kept()).containsExactly("aside Another text yet", "One text");
        write("evaluator2", "One text and another", Checksum.sha256("One text"));
        assertThat(kept()).containsExactly("One text and another", "aside Another text yet", "One text");
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
        assertThat(as("evaluator", () -> writing.move(round("T5"), "SUS-P", -1))).isFalse();
        assertThat(as("evaluator", () -> writing.move(round("T5"), "SUS-P", 1))).isTrue();
    }

    @Test
    void aPassageOfAnotherThemeIsNotQuoted() {
        var passage = passages("OUT-O").get(0);

        assertThatThrownBy(() -> doAs("evaluator", () -> writing.quote(round("T5"), "IT-B", passage.getId()))).isInstanceOf(Invalid.class);
    }

    @Test
    void aSummaryBeginsEmptyAndIsNotPublishedSo() {
        doAs("evaluator", () -> writing.start(round("T6")));

        assertThatThrownBy(() -> as("evaluator", () -> publication.publish(round("T6")))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> as("lead.nty", () -> summaries.read(round("T6")))).isInstanceOf(NotFound.class);
    }

    @Test
    void managersPublishAndDoNotWrite() {
        assertThatThrownBy(() -> write("manager", "mine", NOTHING)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> doAs("manager", () -> writing.start(round("T6")))).isInstanceOf(Refused.class);
        var t5 = as("manager", () -> round("T5"));
        for (var who : List.of("lead.nty", "contributor.nty", "steering", "admin")) {
            assertThatThrownBy(() -> as(who, () -> publication.publish(t5))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> publication.check(t5))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> summaries.forWriting(t5))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(who, () -> the(Tallies.class).matrix(t5))).isInstanceOf(NotFound.class);
        }
    }
}
