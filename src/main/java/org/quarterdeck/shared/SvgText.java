package org.quarterdeck.shared;

import java.util.Locale;

/** Writes SVG as text, which is the same in a page and in a PDF. Every text and value in it is escaped. */
public final class SvgText {
    private final StringBuilder svg = new StringBuilder();

    /** An element without content; attributes as name, value, name, value. */
    public SvgText element(String name, Object... attributes) {
        open(name, attributes);
        svg.insert(svg.length() - 1, '/');
        return this;
    }

    /** An element that holds a text. */
    public SvgText text(String content, Object... attributes) {
        open("text", attributes);
        svg.append(escaped(content));
        return close("text");
    }

    public SvgText open(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"").append(escaped(value(attributes[i + 1]))).append('"');
        }
        svg.append('>');
        return this;
    }

    public SvgText close(String name) {
        svg.append("</").append(name).append('>');
        return this;
    }

    private static String value(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }

    private static String escaped(String text) {
        return XmlText.written(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return svg.toString();
    }
}
