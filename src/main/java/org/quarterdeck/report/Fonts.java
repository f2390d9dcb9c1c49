package org.quarterdeck.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts that every report embeds: Source Sans 3, and DejaVu Sans for what it does not have. */
public final class Fonts {
    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x67737562;
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private Fonts() {
    }

    static void addTo(PdfRendererBuilder builder) {
        var text = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
        add(builder, "SourceSans3-Regular", "Source Sans 3", 400, FontStyle.NORMAL, text);
        add(builder, "SourceSans3-Italic", "Source Sans 3", 400, FontStyle.ITALIC, text);
        add(builder, "SourceSans3-Bold", "Source Sans 3", 700, FontStyle.NORMAL, text);
        add(builder, "SourceSans3-BoldItalic", "Source Sans 3", 700, FontStyle.ITALIC, text);
        var last = EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
        add(builder, "DejaVuSans", "DejaVu Sans", 400, FontStyle.NORMAL, last);
        add(builder, "DejaVuSans", "DejaVu Sans", 400, FontStyle.ITALIC, last);
        add(builder, "DejaVuSans-Bold", "DejaVu Sans", 700, FontStyle.NORMAL, last);
        add(builder, "DejaVuSans-Bold", "DejaVu Sans", 700, FontStyle.ITALIC, last);
    }

    private static void add(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style,
            Set<FSFontUseCase> uses) {
        builder.useFont(() -> new ByteArrayInputStream(read(file)), family, weight, style, true, uses);
    }

    /** The file of a face, such as "SourceSans3-Regular". */
    public static byte[] read(String font) {
        return FILES.computeIfAbsent(font, name -> {
            try (var in = Fonts.class.getClassLoader().getResourceAsStream("reports/fonts/" + name + ".ttf")) {
                return withoutSubstitution(in.readAllBytes());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /**
     * Hides the table of ligatures: PDFBox would use those that stand for no character of their own, and a reader's program
     * could not tell what they say (PDF/UA-1, 7.21.7).
     */
    private static byte[] withoutSubstitution(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int entry = 12; entry < 12 + tables * 16; entry += 16) {
            if (directory.getInt(entry) == GSUB) {
                directory.putInt(entry, HIDDEN);
            }
        }
        return font;
    }
}
