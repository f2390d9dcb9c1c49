package org.quarterdeck.metric.chart;

import java.util.Locale;

/** An SVG as it grows: shapes that carry their colour themselves, because no style sheet goes along into a PDF. */
final class Drawing {
    private final StringBuilder svg = new StringBuilder();

    void line(double x1, double y1, double x2, double y2, String stroke, String more) {
        svg.append("<line x1=\"").append(n(x1)).append("\" y1=\"").append(n(y1)).append("\" x2=\"").append(n(x2)).append("\" y2=\"").append(n(y2))
                .append("\" stroke=\"").append(stroke).append("\" ").append(more).append("/>");
    }

    void polyline(String points, String stroke, String more) {
        svg.append("<polyline points=\"").append(points).append("\" fill=\"none\" stroke=\"").append(stroke).append("\" ").append(more).append("/>");
    }

    void text(double x, double y, String anchor, String size, String text) {
        svg.append("<text x=\"").append(n(x)).append("\" y=\"").append(n(y)).append("\" text-anchor=\"").append(anchor).append("\" font-size=\"").append(size)
                .append("\" fill=\"#14181a\">").append(escaped(text)).append("</text>");
    }

    void circle(double x, double y, double r, String fill) {
        svg.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(r)).append("\" fill=\"").append(fill).append("\"/>");
    }

    void path(String d, String fill, String stroke) {
        svg.append("<path d=\"").append(d).append("\" fill=\"").append(fill).append("\" stroke=\"").append(stroke).append("\" stroke-width=\"1.5\"/>");
    }

    String in(int width, int height, String label) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qd-chart\" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-label=\"" + escaped(label) + "\" alt=\"" + escaped(label) + "\"><g font-family=\"Source Sans 3, Arial, sans-serif\">"
                + svg + "</g></svg>";
    }

    static String n(double position) {
        return String.format(Locale.ROOT, "%.1f", position);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
