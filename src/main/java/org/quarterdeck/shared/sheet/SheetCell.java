package org.quarterdeck.shared.sheet;

/**
 * What a cell shows.
 *
 * @param text as typed, stripped; a number without the rounding errors of its binary form
 * @param formula whether it was calculated, so that nobody typed what it shows
 */
public record SheetCell(String text, boolean formula) {
    static final SheetCell EMPTY = new SheetCell("", false);

    public boolean isEmpty() {
        return text.isEmpty() && !formula;
    }
}
