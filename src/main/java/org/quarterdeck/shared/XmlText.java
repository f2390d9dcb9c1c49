package org.quarterdeck.shared;

/** Text as a Word file can hold it: XML 1.0 has no place for some control characters, which become U+FFFD there. */
public final class XmlText {
    private XmlText() {
    }

    public static String written(String text) {
        return text.codePoints().map(c -> isHeld(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isHeld(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
