package org.quarterdeck.submission.change;

/** A stretch of text that stayed, was removed or was added. */
public record Run(Kind kind, String text) {
    public enum Kind { SAME, REMOVED, ADDED }

    static Run same(String text) {
        return new Run(Kind.SAME, text);
    }

    static Run removed(String text) {
        return new Run(Kind.REMOVED, text);
    }

    static Run added(String text) {
        return new Run(Kind.ADDED, text);
    }

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    public boolean isRemoved() {
        return kind == Kind.REMOVED;
    }

    public boolean isAdded() {
        return kind == Kind.ADDED;
    }

    public String getText() {
        return text;
    }

    /** Whether a reader would see a change: where only lines end differently, nobody does. */
    boolean isVisibleChange() {
        return !isSame() && !text.isBlank();
    }
}
