package org.quarterdeck.word;

/**
 * A stretch of a line, a tab in it, or the place where a remark on it begins or ends.
 *
 * @param remark number of the remark, 0 where there is none
 */
public record Piece(Kind kind, String text, int remark) {
    public enum Kind { TEXT, TAB, FROM, TO }
}
