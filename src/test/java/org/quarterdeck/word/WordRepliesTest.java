package org.quarterdeck.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quarterdeck.testing.Services.as;
import static org.quarterdeck.testing.Services.doAs;
import static org.quarterdeck.testing.Services.the;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.FeedbackThread;
import org.quarterdeck.feedback.Step;
import org.quarterdeck.feedback.ThreadState;
import org.quarterdeck.shared.Refused;
import org.quarterdeck.testing.Services;

/** What a site writes in Word to the comments of the evaluators comes back as replies. */
@ExtendWith(Services.class)
class WordRepliesTest {
    private static final String COMMENTS = "word/comments.xml";

    @TempDir
    Path folder;

    private byte[] file;
    private List<FeedbackThread> open;

    @BeforeEach
    void download() {
        file = as("lead.nty", () -> the(WordFiles.class).file("icp", "NTY", "T6").content());
        open = as("lead.nty", () -> the(Feedback.class).threads(the(WordReturns.class).document("icp", "NTY", "T6"))).stream()
                .map(placed -> placed.getThread()).filter(thread -> thread.getState() == ThreadState.OPEN).toList();
    }

    private byte[] replied(String text) {
        return EditedWord.replied(file, text);
    }

    private static void take(String who, byte[] content) {
        doAs(who, () -> the(WordReturns.class).take("icp", "NTY", "T6", content));
    }

    private static ReturnedFile returned(String who) {
        return as(who, () -> the(WordReturns.class).returned(the(WordReturns.class).document("icp", "NTY", "T6")).orElseThrow());
    }

    private static List<ReturnedReply> replies(String who) {
        var file = returned(who);
        return as(who, () -> the(ReturnedReplies.class).of(file));
    }

    private static void send(String who) {
        var ids = replies(who).stream().map(ReturnedReply::getId).toList();
        var mark = returned(who).getMark();
        doAs(who, () -> the(WordReturns.class).apply("icp", "NTY", "T6", mark, Map.of(), ids));
    }

    @Test
    void aFileWithoutRepliesHasNone() {
        assertThat(open).isNotEmpty();
        take("lead.nty", file);

        assertThat(replies("lead.nty")).isEmpty();
    }

    @Test
    void aReplyWrittenInWordIsSentAsAReply() {
        take("lead.nty", replied("It was in May &amp; June"));

        assertThat(replies("lead.nty")).singleElement().satisfies(reply -> {
            assertThat(reply.getText()).isEqualTo("It was in May & June");
            assertThat(reply.getAuthor()).isEqualTo("Denise H.");
            assertThat(reply.getThread().getId()).isEqualTo(open.get(0).getId());
        });
        send("lead.nty");
        var thread = as("evaluator", () -> the(Feedback.class).find(open.get(0).getId()));
        assertThat(thread.getComments().get(thread.getComments().size() - 1).getText()).isEqualTo("It was in May & June");
        assertThat(thread.getComments().get(thread.getComments().size() - 1).getStep()).isEqualTo(Step.REPLIED);
        assertThat(thread.getState()).isEqualTo(ThreadState.OPEN);
    }

    @Test
    void theSameFileSentAgainRepliesOnce() {
        take("lead.nty", replied("Once"));
        send("lead.nty");
        take("lead.nty", replied("Once"));

        assertThat(replies("lead.nty")).isEmpty();
    }

    @Test
    void whatIsWrittenBelowACommentInItsOwnBalloonIsAReplyToo() {
        var question = open.get(0).getText().replace("&", "&amp;");
        take("lead.nty", new EditedWord(file).replace(COMMENTS, question + "</w:t></w:r></w:p>",
                question + "</w:t></w:r></w:p><w:p><w:r><w:t>We do not know.</w:t></w:r></w:p>").bytes());

        assertThat(replies("lead.nty")).extracting(ReturnedReply::getText).containsExactly("We do not know.");
    }

    @Test
    void aCommentThatAnswersNoneIsNoReply() {
        take("lead.nty", new EditedWord(file).replace(COMMENTS, "</w:comments>", "<w:comment w:id=\"900\" w:author=\"D\"><w:p><w:r><w:t>A remark</w:t></w:r></w:p></w:comment></w:comments>").bytes());

        assertThat(replies("lead.nty")).isEmpty();
    }

    @Test
    void aContributorSeesTheRepliesAndCannotSendThem() {
        take("contributor.nty", replied("From the team"));

        assertThat(replies("contributor.nty")).hasSize(1);
        assertThat(as("contributor.nty", () -> the(ReturnedReplies.class).maySend(returned("contributor.nty")))).isFalse();
        assertThatThrownBy(() -> send("contributor.nty")).isInstanceOf(Refused.class);
    }

    @Test
    void aThreadOfAnotherSiteIsNotReached() {
        var theirs = as("lead.twh", () -> the(Feedback.class).threads(the(WordReturns.class).document("icp", "TWH", "T6"))).get(0).getThread().getId();
        take("lead.nty", new EditedWord(replied("Reaching out")).replace("docProps/custom.xml", ">" + open.get(0).getId() + " ", ">" + theirs + " ").bytes());

        assertThat(replies("lead.nty")).isEmpty();
    }

    @Test
    void libreOfficeKeepsAReplyWithItsComment() throws Exception {
        var edited = new EditedWord(replied("Saved by another program"));
        var start = Pattern.compile("<w:commentRangeStart w:id=\"0\"/>").matcher(edited.part(EditedWord.DOCUMENT));
        assertThat(start.find()).isTrue();
        edited.replace(EditedWord.DOCUMENT, "<w:commentRangeStart w:id=\"0\"/>", "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"900\"/>")
                .replace(EditedWord.DOCUMENT, "<w:commentRangeEnd w:id=\"0\"/>", "<w:commentRangeEnd w:id=\"0\"/><w:commentRangeEnd w:id=\"900\"/><w:r><w:commentReference w:id=\"900\"/></w:r>");

        take("lead.nty", new Office(folder).saved(edited.bytes()));

        assertThat(replies("lead.nty")).extracting(ReturnedReply::getText).containsExactly("Saved by another program");
    }
}
