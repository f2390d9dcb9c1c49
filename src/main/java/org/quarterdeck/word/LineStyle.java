package org.quarterdeck.word;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a line of an answer stands in a Word file. The style says what Word has no other place for: whether an empty line comes
 * before, and the sign with which an item of a list began.
 */
public enum LineStyle {
    PARAGRAPH("Answer", "", true), LINE("Answer line", "", false),
    ITEM("Answer item", "- ", false), ITEM_APART("Answer item apart", "- ", true),
    STAR("Answer star", "* ", false), STAR_APART("Answer star apart", "* ", true),
    DOT("Answer dot", "\u2022 ", false), DOT_APART("Answer dot apart", "\u2022 ", true);

    /** How Word shows the signs, in the order of its lists. */
    public static final List<String> BULLETS = List.of("\u2013", "*", "\u2022");

    private final String styleName;
    private final String sign;
    private final boolean apart;

    LineStyle(String styleName, String sign, boolean apart) {
        this.styleName = styleName;
        this.sign = sign;
        this.apart = apart;
    }

    static LineStyle of(String line, boolean apart) {
        return Arrays.stream(values()).filter(style -> style.isItem() && line.startsWith(style.sign) && style.apart == apart).findFirst()
                .orElse(apart ? PARAGRAPH : LINE);
    }

    static Optional<LineStyle> named(String name) {
        return Arrays.stream(values()).filter(style -> style.styleName.equalsIgnoreCase(name)).findFirst();
    }

    public String styleName() {
        return styleName;
    }

    public String id() {
        return styleName.replace(" ", "");
    }

    public boolean isItem() {
        return !sign.isEmpty();
    }

    public boolean isApart() {
        return apart;
    }

    /** The style of what is written after it. */
    public LineStyle next() {
        return isItem() ? of(sign, false) : PARAGRAPH;
    }

    /** Number of its list, from 1. */
    public int bullet() {
        return sign.equals("- ") ? 1 : sign.equals("* ") ? 2 : 3;
    }

    String sign() {
        return sign;
    }
}
