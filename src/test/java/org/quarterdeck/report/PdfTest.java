package org.quarterdeck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quarterdeck.HostileTextTest;
import org.quarterdeck.shared.PlainText;

class PdfTest {
    private static final Instant SUBMITTED = Instant.parse("2010-10-14T09:30:00Z");

    /** A document with one answer. */
    private static Content document(String answer) {
        var chapter = Bookmark.to("1. Background", "context");
        return new Content("submission", "Living Document of North Tyneside, T4", "What the site wrote", SUBMITTED, Map.of(
                "programme", "Integrated Care Pilots", "site", "North Tyneside", "round", "T4, month 18",
                "facts", List.of(new Fact("Submitted", "14 October 2010"), new Fact("SHA-256", "ab".repeat(32))),
                "bookmarks", List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"), chapter),
                "answers", List.of(Map.of("id", "context", "number", 1, "subject", "Background",
                        "wording", "Why this pilot?", "text", answer))));
    }

    private static PdfFile pdf(String answer) {
        return PdfFile.accessible(Pdf.render(document(answer)));
    }

    @Test
    void aFileSaysWhatItIsAndHowItIsMadeUp() {
        var file = pdf("We started in April.\n\n- one nurse\n- one administrator").isNumbered();

        assertThat(file.title()).isEqualTo("Living Document of North Tyneside, T4");
        assertThat(file.outline()).containsExactly("Cover", "Contents", "1. Background");
        assertThat(file.tags("H1")).hasSize(1);
        assertThat(file.tags("H2")).hasSize(2);
        assertThat(file.tags("LI")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(file.text()).contains("We started in April.", "one administrator");
    }

    @Test
    void theContentsSayOnWhichPageAChapterIs() {
        assertThat(pdf("Short.").textOfPages().get(1)).containsPattern("1\\. Background\\s*[. ]*\\s*3");
    }

    @Test
    void theSameContentGivesTheSameBytesWithNoTimeButThatOfItsData() {
        var first = Pdf.render(document("The same."));

        assertThat(Pdf.render(document("The same."))).isEqualTo(first);
        assertThat(new String(first, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("2010-10-14T09:30:00Z").doesNotContain("D:202").doesNotContainPattern("20[2-9]\\d-\\d\\d-\\d\\dT");
    }

    @Test
    void markupInAnAnswerIsText() {
        var file = pdf("<script>alert(1)</script> & <b>bold</b> ${1+1} <#include \"/etc/passwd\"> ]]> &amp;");

        assertThat(file.text().replaceAll("\\s+", " "))
                .contains("<script>alert(1)</script> & <b>bold</b> ${1+1} <#include \"/etc/passwd\"> ]]> &amp;");
    }

    @Test
    void whatNoFontCanShowIsWrittenInWords() {
        var file = pdf("Thanks 👍🏽 to 中 and \uE000 and 👩‍⚕️.");

        assertThat(file.text().replaceAll("\\s+", " ")).contains("[thumbs up sign]", "[U+4E2D]", "[U+E000]", "[woman]").doesNotContain("#");
    }

    @Test
    void ligaturesAndAccentsCanBeReadBack() {
        var file = pdf("The office's efficient staff first flew to Łódź: naïve café, cost £5 − 10 °C, ½ “so” …");

        assertThat(file.text().replaceAll("\\s+", " "))
                .contains("The office's efficient staff first flew to Łódź: naïve café, cost £5 − 10 °C, ½ “so” …");
    }

    @Test
    void textOfAnyKindIsLaidOut() {
        var file = pdf("שלום עולם (123) and مرحبا بالعالم‎ in one line.\n\nZ̷a̷l̷g̷o̷ e\u0323\u0301\u0302.\n\n"
                + "Donaudampfschifffahrtsgesellschaftskapitän".repeat(40) + "\n\nhttps://example.org/" + "x".repeat(400));

        assertThat(file.pages()).isGreaterThanOrEqualTo(3);
        assertThat(file.text()).contains("in one line", "שלום עולם", "مرحبا بالعالم");
    }

    @Test
    void hostileTextsAreLaidOutAndCanBeReadBack() {
        var kept = HostileTextTest.inputs(7).stream().filter(HostileTextTest::isKept).map(text -> PlainText.normalise("text", text))
                .filter(text -> text.length() < 1_000).limit(40).collect(Collectors.joining("\n\n"));

        var file = pdf("Before.\n\n" + kept + "\n\n<script>alert('x')</script> #{7*7} ${7*7} &amp; =1+1\n\nAfter.");

        assertThat(file.text().replaceAll("\\s+", " ")).contains("Before.", "<script>alert('x')</script> #{7*7} ${7*7} &amp; =1+1", "After.");
    }

    @Test
    void anEmptyAnswerIsSaidToBeEmpty() {
        assertThat(pdf("").text()).contains("The site left this question empty.");
    }
}
