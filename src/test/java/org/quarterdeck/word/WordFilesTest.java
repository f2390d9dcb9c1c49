package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.the;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.testing.Services;

/** What the file is, in the eyes of another program: Apache POI. */
@ExtendWith(Services.class)
class WordFilesTest {
    @Test
    void itLooksLikeTheTemplate() throws IOException {
        try (var document = open("lead.nty", "NTY")) {
            var texts = document.getParagraphs().stream().map(paragraph -> paragraph.getText()).toList();

            assertThat(texts.get(0)).startsWith("Living Document");
            assertThat(texts).contains("Site: North Tyneside", "1. Background, purpose and context").anyMatch(text -> text.startsWith("Due: "))
                    .anyMatch(text -> text.startsWith("Why was this pilot started"));
            assertThat(document.getParagraphs()).filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle())).hasSize(8);
        }
    }

    @Test
    void eachAnswerHasAControlOfItsOwn() throws IOException {
        try (var document = open("lead.nty", "NTY")) {
            var controls = document.getDocument().getBody().getSdtArray();

            assertThat(Arrays.stream(controls).map(control -> control.getSdtPr().getTag().getVal())).containsExactly("context", "people",
                    "processes", "outcomes", "progress", "sustainability", "attribution", "resources");
            assertThat(controls[0].getSdtPr().getAlias().getVal()).isEqualTo("Background, purpose and context");
        }
    }

    @Test
    void itSaysWhatItIsOf() throws IOException {
        try (var document = open("lead.nty", "NTY")) {
            var custom = document.getProperties().getCustomProperties();

            assertThat(custom.getProperty("Quarterdeck site").getLpwstr()).isEqualTo("NTY");
            assertThat(custom.getProperty("Quarterdeck template").getLpwstr()).isEqualTo("icp 2");
            assertThat(custom.getProperty("Quarterdeck answer people").getLpwstr()).matches("[0-9a-f]{64}");
        }
    }

    /** Every site of the demonstration, so that each kind of comment is among them. */
    @Test
    void openFeedbackIsACommentWhereItBelongs() throws IOException {
        int passages = 0;
        int wider = 0;
        for (var site : List.of("BNP", "CAM", "CHV", "CUM", "DUR", "NBR", "NCW", "NEN", "NEW", "NOR", "NTY", "PRI", "TAM", "TOR", "TWH", "WAK")) {
            var who = "lead." + site.toLowerCase(java.util.Locale.ROOT);
            var open = as(who, () -> the(Feedback.class).threads(the(Submissions.class).find("icp", site, "T6"))).stream()
                    .filter(placed -> placed.getThread().getState() == ThreadState.OPEN).toList();
            try (var document = open(who, site)) {
                var body = document.getDocument().xmlText();
                var comments = document.getDocComments().getComments();
                assertThat(comments.stream().map(XWPFComment::getText).toList()).as(site).hasSizeGreaterThanOrEqualTo(open.size());
                for (var placed : open) {
                    var comment = comments.stream().filter(each -> each.getText().contains(placed.getThread().getText().lines().findFirst().orElseThrow()))
                            .findFirst().orElseThrow();
                    assertThat(comment.getAuthor()).isEqualTo(placed.getThread().getAuthor().getName());
                    assertThat(comment.getInitials()).isNotBlank();
                    assertThat(comment.getDate()).isNotNull();
                    assertThat(commented(body, comment.getId())).as(site + " comment").isEqualTo(expected(placed));
                    passages += placed.getPlace() == null ? 0 : 1;
                    wider += placed.getPlace() == null ? 1 : 0;
                }
            }
        }
        assertThat(passages).isPositive();
        assertThat(wider).isPositive();
    }

    private static String expected(PlacedThread placed) {
        var question = placed.getThread().getQuestion();
        return placed.getPlace() != null ? placed.getPlace().quote().replace("\n", "").replace("- ", "")
                : question == null ? "Living Document" : question.getOrdinal() + ". " + question.getSubject();
    }

    /** The text between the two ends of a comment's range. */
    private static String commented(String body, String id) {
        int from = body.indexOf("<w:commentRangeStart w:id=\"" + id + "\"/>");
        int to = body.indexOf("<w:commentRangeEnd w:id=\"" + id + "\"/>");
        return body.substring(from, to).replaceAll("<[^>]*>", "").replace("&amp;", "&").replaceAll("\\s*\n\\s*", "").replace("- ", "");
    }

    private static XWPFDocument open(String who, String site) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(as(who, () -> the(WordFiles.class).file("icp", site, "T6")).content()));
    }
}
