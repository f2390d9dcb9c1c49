package org.quarterdeck.metric.chart;

/** How a value is drawn: a shape for each kind, so that it is told without colour too. */
enum Mark {
    COMMON("common cause", "#5b676c"), IMPROVING("improving", "#1a4d8c"), CONCERNING("concerning", "#b34700");

    private final String word;
    private final String colour;

    Mark(String word, String colour) {
        this.word = word;
        this.colour = colour;
    }

    String getWord() {
        return word;
    }

    void draw(Drawing drawing, double x, double y, double size) {
        switch (this) {
            case COMMON -> drawing.circle(x, y, size, colour);
            case IMPROVING -> drawing.path("M " + Drawing.n(x) + " " + Drawing.n(y - 1.5 * size) + " l " + legs(1.5 * size, 1.5 * size)
                    + " l " + legs(-1.5 * size, 1.5 * size) + " l " + legs(-1.5 * size, -1.5 * size) + " z", colour, "#ffffff");
            case CONCERNING -> drawing.path("M " + Drawing.n(x) + " " + Drawing.n(y - 1.6 * size) + " l " + legs(1.6 * size, 2.8 * size)
                    + " l " + legs(-3.2 * size, 0) + " z", colour, "#ffffff");
        }
    }

    private static String legs(double x, double y) {
        return Drawing.n(x) + " " + Drawing.n(y);
    }
}
