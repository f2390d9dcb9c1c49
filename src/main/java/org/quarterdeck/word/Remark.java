package org.quarterdeck.word;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.ThreadComment;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.shared.XmlText;

/**
 * What somebody said in a thread, as a comment of a Word file.
 *
 * @param first id of the one with which the thread begins
 */
public record Remark(int id, int first, PlacedThread placed, ThreadComment comment) {
    /** What was said in these threads, in their order. */
    static List<Remark> of(List<PlacedThread> threads) {
        var remarks = new ArrayList<Remark>();
        threads.forEach(placed -> {
            int first = remarks.size();
            placed.getThread().getComments().stream().filter(comment -> !comment.getText().isEmpty() && !comment.isCorrection())
                    .forEach(comment -> remarks.add(new Remark(remarks.size(), first, placed, comment)));
        });
        return remarks;
    }

    public String author() {
        return XmlText.written(comment.getBy().getName());
    }

    public String initials() {
        return Arrays.stream(author().split("[\\s-]+")).filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1))).collect(Collectors.joining());
    }

    /** Word takes the time as that of the place, whatever zone is said. */
    public String at() {
        Instant at = comment.getAt().truncatedTo(ChronoUnit.SECONDS);
        return LocalDateTime.ofInstant(at, PortalTime.ZONE) + (at.getEpochSecond() % 60 == 0 ? ":00Z" : "Z");
    }

    /** Word's id of its last paragraph: eight hexadecimal digits below 80000000. */
    public String paragraph() {
        return paragraphOf(id);
    }

    private static String paragraphOf(int id) {
        return String.format(Locale.ROOT, "%08X", 0x51DE0000 + id);
    }

    /** That of the remark with which the thread begins; null for this one itself. */
    public String parent() {
        return first == id ? null : paragraphOf(first);
    }

    long thread() {
        return placed.getThread().getId();
    }

    /** As the file knows it again when it comes back. */
    String checksum() {
        return Balloon.checksum(author(), paragraphs());
    }

    public List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        if (first != id) {
            XmlText.written(comment.getText()).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
            return paragraphs;
        }
        paragraphs.add(heading());
        if (!placed.getNotice().isEmpty() && placed.getThread().getPassage() != null) {
            paragraphs.add(placed.getNotice() + " It was: \u201c" + XmlText.written(placed.getThread().getPassage().quote()) + "\u201d");
        }
        XmlText.written(comment.getText()).lines().filter(line -> !line.isBlank()).forEach(paragraphs::add);
        return paragraphs;
    }

    private String heading() {
        var kind = placed.getThread().getKind();
        var asked = kind == null ? "Feedback" : kind.getLabel() + ": " + kind.getMeaning().toLowerCase(Locale.UK);
        return asked + (placed.isCarried() ? " (asked at " + placed.getThread().getOrigin().getCode() + ")" : "");
    }

    /** Whether it is about a question of this name; what is about none that the document has stands at its title. */
    boolean isOn(String question) {
        return placed.isOn(question);
    }

    boolean hasPlace() {
        return placed.getPlace() != null;
    }

    Line.Span span() {
        return new Line.Span(id, placed.getPlace().start(), placed.getPlace().end());
    }
}
