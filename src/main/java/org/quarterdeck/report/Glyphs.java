package org.quarterdeck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which characters the fonts of the reports can show. A PDF would print a wrong sign for any other, and no validator
 * would notice, so such a character is written out in words instead.
 */
final class Glyphs {
    private static final int AFTER_LAST = Character.MAX_CODE_POINT + 1;
    private static final Glyphs ALL_FACES = new Glyphs();

    private final BitSet covered = new BitSet(AFTER_LAST);

    private Glyphs() {
        var fallbacks = List.of(lookup("DejaVuSans"), lookup("DejaVuSans-Bold"));
        var faces = List.of(List.of(lookup("SourceSans3-Regular"), fallbacks.get(0)),
                List.of(lookup("SourceSans3-Italic"), fallbacks.get(0)),
                List.of(lookup("SourceSans3-Bold"), fallbacks.get(1)),
                List.of(lookup("SourceSans3-BoldItalic"), fallbacks.get(1)));
        for (int c = ' '; c < AFTER_LAST; c++) {
            int character = c;
            covered.set(c, faces.stream().allMatch(face -> face.stream().anyMatch(font -> font.getGlyphId(character) != 0)));
        }
    }

    private static CmapLookup lookup(String font) {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.read(font)))) {
            return parsed.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether every face that a report may use can show the character. */
    static boolean covers(int character) {
        return ALL_FACES.covered.get(character);
    }

    /** The text with every character that cannot be shown written out: "[thumbs up sign]", or "[U+4E2D]" for a letter. */
    static String written(String text) {
        if (text.chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f)) {
            return text;
        }
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r' || covers(c) && !isInvisible(c)) {
                out.appendCodePoint(c);
            } else if (!isInvisible(c)) {
                out.append(inWords(c));
            }
        });
        return out.toString();
    }

    /** Joiners, direction marks, variation selectors, skin tones: they show nothing by themselves. */
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0100 && c <= 0xe01ef
                || c >= 0x1f3fb && c <= 0x1f3ff;
    }

    private static String inWords(int c) {
        int type = Character.getType(c);
        boolean isSign = type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || type == Character.MATH_SYMBOL;
        return isSign ? "[" + Character.getName(c).toLowerCase(Locale.ROOT) + "]" : String.format("[U+%04X]", c);
    }
}
