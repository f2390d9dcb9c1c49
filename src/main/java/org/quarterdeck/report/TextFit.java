package org.quarterdeck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows how many lines a text takes in the fonts of the reports, so that what must stand on one page can be chosen before it
 * is laid out. It counts a little too much rather than too little.
 */
public final class TextFit {
    private static final int BMP = 0x10000;
    private static final double SAFETY = 1.03;
    private static final String CUT = " …";
    private static final short[] REGULAR = widths("SourceSans3-Regular", "DejaVuSans");
    private static final short[] BOLD = widths("SourceSans3-Bold", "DejaVuSans-Bold");

    private final short[] widths;
    private final double size;
    private final double width;

    private TextFit(short[] widths, double size, double width) {
        this.widths = widths;
        this.size = size;
        this.width = width;
    }

    /** Both in points. */
    public static TextFit regular(double size, double width) {
        return new TextFit(REGULAR, size, width);
    }

    public static TextFit bold(double size, double width) {
        return new TextFit(BOLD, size, width);
    }

    /** Thousandths of the size, for every character that needs no second unit. */
    private static short[] widths(String font, String fallback) {
        var widths = new short[BMP];
        try (var own = parsed(font); var last = parsed(fallback)) {
            var ownGlyphs = own.getUnicodeCmapLookup();
            var lastGlyphs = last.getUnicodeCmapLookup();
            for (int c = ' '; c < BMP; c++) {
                int glyph = ownGlyphs.getGlyphId(c);
                widths[c] = (short) (glyph != 0 ? thousandths(own, glyph) : thousandths(last, lastGlyphs.getGlyphId(c)));
            }
            return widths;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parsed(String font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Fonts.read(font)));
    }

    private static int thousandths(TrueTypeFont font, int glyph) throws IOException {
        return font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm();
    }

    private double width(String text) {
        return text.chars().mapToDouble(c -> widths[c]).sum() / 1000 * size * SAFETY;
    }

    /** How many lines a text of one paragraph takes; none where it is empty. */
    public int lines(String text) {
        return broken(Glyphs.written(text)).size();
    }

    /** The text as far as it goes into so many lines; what is left out is marked. */
    public String cut(String text, int most) {
        var written = Glyphs.written(text);
        var lines = broken(written);
        if (lines.size() <= most) {
            return written;
        } else if (most < 1) {
            return "";
        }
        var last = new StringBuilder(lines.get(most - 1).strip());
        while (!last.isEmpty() && width(last + CUT) > width) {
            last.setLength(last.length() - 1);
        }
        var before = String.join(" ", lines.subList(0, most - 1));
        return (before + " " + last.toString().strip()).strip() + CUT;
    }

    private List<String> broken(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > width) {
                int fits = fitting(line);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** How much of a word that is longer than a line goes into one, at least a character. */
    private int fitting(StringBuilder word) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1)) <= width) {
            fits++;
        }
        return fits;
    }
}
