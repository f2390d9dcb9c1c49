package org.quarterdeck.maturity.across;

/** Which way a site has moved since an earlier round, as a shape that can be told without its colour. */
public enum Movement {
    UP("▲"), DOWN("▼"), SAME("="), UNKNOWN("");

    private final String shape;

    Movement(String shape) {
        this.shape = shape;
    }

    static Movement between(Integer before, Integer now) {
        if (before == null || now == null) {
            return UNKNOWN;
        }
        return now > before ? UP : now < before ? DOWN : SAME;
    }

    /** Empty where there is nothing to compare. */
    public String getShape() {
        return shape;
    }
}
