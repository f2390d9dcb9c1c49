package org.quarterdeck.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;

/**
 * Reads a Word file that was sent back. An answer is what its control holds. A program that does not keep controls keeps the
 * bookmarks on both sides; between them, it is read too.
 */
final class WordReader {
    private final Identity identity;
    private final Styles styles;
    private final Body body;
    private final Margin margin;

    private WordReader(Identity identity, Styles styles, Body body, Margin margin) {
        this.identity = identity;
        this.styles = styles;
        this.body = body;
        this.margin = margin;
    }

    /** @throws Invalid if the file cannot be read, saying what to do about it */
    static WordReader of(byte[] sent) {
        var file = Unpacked.of(sent);
        var relations = new Relations(file);
        var document = relations.document();
        var styles = Styles.of(relations.styles(document));
        var content = file.part(document).orElseThrow(Unpacked::damaged);
        return new WordReader(new Identity(properties(relations.properties())), styles, Body.of(content, styles),
                Margin.of(relations.comments(document), relations.commentsExtended(document), content));
    }

    /** What was written to the comments that went out with the file. */
    List<Margin.ReplyRead> replies() {
        return margin.replies(identity.threads());
    }

    private static Map<String, String> properties(Optional<byte[]> part) {
        var properties = new HashMap<String, String>();
        part.ifPresent(bytes -> Xml.read(bytes, xml -> name -> {
            var property = String.valueOf(xml.attribute("name"));
            xml.each(value -> properties.put(property, xml.text()));
        }));
        return properties;
    }

    Identity identity() {
        return identity;
    }

    /** @param number place of the question in the document, from 1 */
    AnswerRead answer(String question, int number) {
        int controls = body.controls(question);
        if (controls > 1) {
            return AnswerRead.unreadable("The box of this answer is in the file more than once.");
        } else if (controls == 1) {
            return read(body.paragraphs().stream().filter(each -> question.equals(each.control)).toList(), Set.of());
        }
        var between = between(number);
        boolean isControlled = between.stream().anyMatch(each -> each.controlled);
        if (!isControlled && between.stream().allMatch(each -> each.text.toString().isBlank())) {
            return AnswerRead.unreadable("The box of this answer was deleted from the file.");
        }
        return read(between, isControlled ? Set.of() : Set.of(LeftOut.NO_CONTROL));
    }

    private List<Paragraph> between(int number) {
        int from = place("quarterdeck_from_" + number);
        int to = place("quarterdeck_to_" + number);
        return from < 0 || to < from ? List.of()
                : body.paragraphs().subList(from + 1, to).stream().filter(each -> each.control == null).toList();
    }

    private int place(String bookmark) {
        var all = body.paragraphs();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).hasBookmark(bookmark)).findFirst().orElse(-1);
    }

    private AnswerRead read(List<Paragraph> paragraphs, Set<LeftOut> known) {
        var leftOut = EnumSet.noneOf(LeftOut.class);
        leftOut.addAll(known);
        paragraphs.forEach(paragraph -> leftOut.addAll(paragraph.leftOut()));
        try {
            return new AnswerRead(PlainText.normalise("text", text(paragraphs)), "", List.copyOf(leftOut));
        } catch (Invalid refused) {
            return AnswerRead.unreadable(refused.getMessage().replace("save again", "send the file again") + ".");
        }
    }

    private String text(List<Paragraph> paragraphs) {
        var text = new StringBuilder();
        var begun = new StringBuilder();
        boolean apart = false;
        for (var paragraph : paragraphs) {
            begun.append(paragraph.text);
            if (paragraph.joined) {
                continue;
            }
            if (begun.isEmpty()) {
                apart = true;
            } else {
                write(begun.toString(), styles.line(paragraph.style, paragraph.list), apart, text);
                apart = false;
            }
            begun.setLength(0);
        }
        return text.append(begun).toString();
    }

    private static void write(String line, LineStyle style, boolean apart, StringBuilder text) {
        if (!text.isEmpty()) {
            text.append(apart || style.isApart() ? "\n\n" : "\n");
        }
        text.append(style.sign()).append(line);
    }
}
