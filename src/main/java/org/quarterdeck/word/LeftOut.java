package org.quarterdeck.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer in a Word file held and plain text cannot, and what became of it. */
public enum LeftOut {
    PICTURE("Pictures and drawings were left out."), TABLE("A table was taken as lines of text, a line for each cell."),
    TEXT_BOX("The text of a text box was taken as paragraphs."), NOTE("Footnotes and endnotes were left out."),
    FORMULA("Formulas were left out."), SYMBOL("Characters of a symbol font were left out."),
    FILE("An embedded file was left out."),
    NO_CONTROL("The box around this answer is gone; the text between its question and the next was taken.");

    private static final String BETWEEN = ",";

    private final String message;

    LeftOut(String message) {
        this.message = message;
    }

    public String getMessage() {
        return message;
    }

    static String join(List<LeftOut> all) {
        return all.stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
    }

    static List<LeftOut> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.stream(joined.split(BETWEEN)).map(LeftOut::valueOf).toList();
    }
}
