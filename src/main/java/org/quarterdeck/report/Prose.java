package org.quarterdeck.report;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.shared.TextBlock;

/** A text as a layout shows it: paragraphs, and lists of the items that follow one another. */
public record Prose(Line paragraph, List<Line> items) {
    /** A paragraph or an item; a reader begins it at the right where its first letter is of such a script. */
    public record Line(String text) {
        public boolean isFromTheRight() {
            return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        }
    }

    static List<Prose> of(String text) {
        var prose = new ArrayList<Prose>();
        List<Line> list = null;
        for (var block : TextBlock.of(text)) {
            if (!block.isItem()) {
                prose.add(new Prose(new Line(block.text()), List.of()));
                list = null;
            } else {
                if (list == null) {
                    list = new ArrayList<>();
                    prose.add(new Prose(null, list));
                }
                list.add(new Line(block.text()));
            }
        }
        return prose;
    }
}
