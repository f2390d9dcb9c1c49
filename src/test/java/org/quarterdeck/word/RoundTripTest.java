package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;
import static org.quarterdeck.word.EditedWord.paragraph;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Writing;
import org.quarterdeck.testing.Services;

/** What goes out in a Word file comes back as it was; what is changed in it comes back as it was changed. */
@ExtendWith(Services.class)
class RoundTripTest {
    static Stream<String> hostileTexts() {
        return Stream.of("", "One", "One\n\nTwo", "One\nright below\n\nTwo", "Before:\n- one\n- two\n\nAfter", "Before:\n\n- one\n- two\n- three\nright below",
                "- one\n\n- apart\n* a star\n* another\n\n\u2022 a dot\n- a dash", "- ", "-\n\n*\n\n-no item", "- - twice\n-  with two blanks",
                "  leading blanks\n\n\t\ttabs\tand more \tblanks   within", "\u2003an em space\n\u2003\nb", "\u00a0no break\u00a0here",
                "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67 and \ud83c\uddec\ud83c\udde7 \ud83e\udd37\ud83c\udffd\u200d\u2640\ufe0f", "Z\u0351\u0350\u034a\u0358a\u0300\u0316lgo",
                "\u0645\u0631\u062d\u0628\u0627 123 \u05e9\u05dc\u05d5\u05dd\n\n- \u05e4\u05e8\u05d9\u05d8\nleft to right", "\u202eright to left override\u202c",
                "<w:t>&amp; ]]> \"quotes\" 'single' <script>alert(1)</script> ${title} <#if>", "=cmd|' /C calc'!A1",
                "soft\u00adhyphen \u2011 and \ufeff and \u200b and \ufb01 \u2211 \u20ac", "x".repeat(5_000) + " " + "W\u00f6rter".repeat(2_000),
                ("A sentence that is neither short nor long. ".repeat(10) + "\n\n").repeat(460), "a".repeat(PlainText.LONGEST), "a\n\n".repeat(66_000),
                "U+0085: \u0085 and C", "\ufffc \ufdd0 \udbff\udffd");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void everyTextComesBackToTheLetter(String text) {
        var kept = PlainText.normalise("text", text);
        write("progress", text);

        assertThat(read(file(), "progress", 5).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aRemarkOnAnyTextStaysOutsideIt(String text) {
        var kept = PlainText.normalise("text", text);
        for (var span : new int[][] {{0, 1}, {0, kept.length()}, {kept.length() / 3, kept.length() / 2 + 1}}) {
            var lines = Line.of(kept, java.util.List.of(new Line.Span(0, span[0], span[1]), new Line.Span(1, span[0], span[1])));
            var pieces = lines.stream().flatMap(line -> line.pieces().stream()).toList();

            if (!kept.isEmpty()) {
                assertThat(pieces).filteredOn(piece -> piece.remark() == 1 || piece.kind() == Piece.Kind.FROM || piece.kind() == Piece.Kind.TO)
                        .extracting(Piece::kind).containsExactlyInAnyOrder(Piece.Kind.FROM, Piece.Kind.FROM, Piece.Kind.TO, Piece.Kind.TO);
                assertThat(pieces.stream().map(Piece::kind).filter(kind -> kind == Piece.Kind.FROM || kind == Piece.Kind.TO).findFirst())
                        .hasValue(Piece.Kind.FROM);
            }
        }
    }

    @Test
    void whatAWordFileCannotHoldIsNoChangeWhenItComesBack() {
        write("progress", "A separator \u001d and \uffff");
        var reader = WordReader.of(file());

        var read = reader.answer("progress", 5);

        assertThat(read.text()).isEqualTo("A separator \ufffd and \ufffd");
        assertThat(reader.identity().began("progress").split(" ")).contains(Checksum.sha256(read.text()),
                Checksum.sha256("A separator \u001d and \uffff"));
    }

    @Test
    void theSameDataIsTheSameFile() {
        assertThat(file()).isEqualTo(file());
    }

    @Test
    void paragraphsAndListsOfWordComeBackAsSuch() {
        var list = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";

        assertThat(edited(paragraph("One") + "<w:p/><w:p/>" + paragraph("Two ") + list.formatted("a") + list.formatted("b") + paragraph("Three")))
                .isEqualTo("One\n\nTwo\n- a\n- b\n\nThree");
    }

    @Test
    void aBulletThatWasTakenAwayIsNoItem() {
        assertThat(edited(paragraph("One") + "<w:p><w:pPr><w:pStyle w:val=\"Answeritem\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>Two</w:t></w:r></w:p>")).isEqualTo("One\n\nTwo");
    }

    @Test
    void trackedInsertionsCountAndDeletionsDoNot() {
        assertThat(edited("<w:p><w:r><w:t xml:space=\"preserve\">We are </w:t></w:r><w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>late</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>on time</w:t></w:r></w:ins></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"A\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">joined </w:t></w:r></w:p>" + paragraph("with this")
                + "<w:p><w:pPr><w:rPr><w:ins w:id=\"4\" w:author=\"A\"/></w:rPr><w:pPrChange w:id=\"5\"><w:pPr><w:pStyle w:val=\"Answeritem\"/></w:pPr></w:pPrChange></w:pPr><w:ins w:id=\"6\" w:author=\"A\"><w:r><w:t>New</w:t></w:r></w:ins></w:p>"))
                .isEqualTo("We are on time\n\njoined with this\n\nNew");
    }

    @Test
    void whatPlainTextCannotHoldIsSaid() {
        var box = "<w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice><w:drawing><w:txbxContent>"
                + paragraph("In the box") + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + paragraph("In the box")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var read = read(new EditedWord(file()).answer("progress", "<w:p><w:r><w:t>Text</w:t><w:drawing/><w:footnoteReference/><w:sym/></w:r>" + box + "</w:p>"
                + "<w:tbl><w:tr><w:tc>" + paragraph("Cell 1") + "</w:tc><w:tc>" + paragraph("Cell 2") + "</w:tc></w:tr></w:tbl><w:p><m:oMath xmlns:m=\"m\"><m:r><m:t>x</m:t></m:r></m:oMath></w:p>").bytes(), "progress", 5);

        assertThat(read.text()).isEqualTo("Text\n\nIn the box\n\nCell 1\n\nCell 2");
        assertThat(read.leftOut()).containsExactlyInAnyOrder(LeftOut.PICTURE, LeftOut.NOTE, LeftOut.SYMBOL, LeftOut.TEXT_BOX, LeftOut.TABLE, LeftOut.FORMULA);
    }

    @Test
    void placeholdersAreNoText() {
        assertThat(edited("<w:p><w:r><w:rPr><w:rStyle w:val=\"P\"/></w:rPr><w:t>Click here to enter text.</w:t></w:r></w:p>")).isEmpty();
    }

    @Test
    void aDeletedControlIsUnreadableAndItsTextWithoutItIsNot() {
        var whole = read(new EditedWord(file()).withoutControl("progress", false).bytes(), "progress", 5);
        var kept = read(new EditedWord(file()).answer("progress", paragraph("Still here")).withoutControl("progress", true).bytes(), "progress", 5);

        assertThat(whole.problem()).contains("was deleted");
        assertThat(kept.text()).isEqualTo("Still here");
        assertThat(kept.leftOut()).containsExactly(LeftOut.NO_CONTROL);
    }

    @Test
    void anAnswerThatIsThereTwiceIsUnreadable() {
        var edited = new EditedWord(file()).replace(EditedWord.DOCUMENT, "<w:tag w:val=\"people\"/>", "<w:tag w:val=\"progress\"/>");

        assertThat(read(edited.bytes(), "progress", 5).problem()).contains("more than once");
    }

    @Test
    void charactersThatAreRefusedAreSaidOfTheirAnswer() {
        var read = read(new EditedWord(file()).answer("progress", paragraph("a\u0090b")).bytes(), "progress", 5);

        assertThat(read.problem()).contains("cannot be shown").contains("number 2");
    }

    @Test
    void anAnswerThatIsTooLongIsSaid() {
        assertThat(read(new EditedWord(file()).answer("progress", paragraph("a".repeat(PlainText.LONGEST + 1))).bytes(), "progress", 5).problem())
                .contains("too long");
    }

    private String edited(String paragraphs) {
        var word = new EditedWord(file()).answer("progress", paragraphs).replace("word/styles.xml", "</w:styles>",
                "<w:style w:type=\"character\" w:styleId=\"P\"><w:name w:val=\"Placeholder Text\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Answeritem\"><w:name w:val=\"Answer item\"/></w:style></w:styles>");
        return read(word.bytes(), "progress", 5).text();
    }

    private static byte[] file() {
        return as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content());
    }

    private static AnswerRead read(byte[] file, String question, int number) {
        return WordReader.of(file).answer(question, number);
    }

    private static void write(String question, String text) {
        as("lead.nty", () -> {
            var answers = the(Answers.class);
            var seen = answers.find("icp", "NTY", "T6", question).getChecksum();
            return answers.save("icp", "NTY", "T6", question, new Writing(text, false, seen, "page"));
        });
    }
}
