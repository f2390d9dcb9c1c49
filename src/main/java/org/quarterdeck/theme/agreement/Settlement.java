package org.quarterdeck.theme.agreement;

/** What becomes of the codings on which two coders differ. */
public enum Settlement {
    FIRST("first", true, false), SECOND("second", false, true), BOTH("both", true, true), NEITHER("neither", false, false);

    private final String label;
    private final boolean first;
    private final boolean second;

    Settlement(String label, boolean first, boolean second) {
        this.label = label;
        this.first = first;
        this.second = second;
    }

    public String getLabel() {
        return label;
    }

    /** Whether the codings of the first coder, or of the second, count. */
    boolean counts(boolean ofFirst) {
        return ofFirst ? first : second;
    }
}
