package org.quarterdeck.report.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.quarterdeck.report.Fonts;

/** Writes "Page 2 of 640" where single reports have it; to a reader's program it is no content (PDF/UA-1, 7.8). */
class PageNumbers {
    private static final float SIZE = 8.5f;
    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float FROM_RIGHT = 20 * MILLIMETRE;
    /** Of the line on which the letters stand. */
    private static final float FROM_BOTTOM = 14.2f * MILLIMETRE;
    private static final float[] GREY = {0x44 / 255f, 0x55 / 255f, 0x5b / 255f};

    private final PDDocument piece;
    private final int first;
    private final int of;

    /**
     * @param first number of the first page, from 1
     * @param of how many pages the pack has
     */
    PageNumbers(PDDocument piece, int first, int of) {
        this.piece = piece;
        this.first = first;
        this.of = of;
    }

    /** The cover has none. */
    void write() throws IOException {
        var font = PDType0Font.load(piece, new ByteArrayInputStream(Fonts.read("SourceSans3-Regular")), true);
        int number = first;
        for (var page : piece.getPages()) {
            if (number > 1) {
                write(page, font, "Page " + number + " of " + of);
            }
            number++;
        }
        font.subset();
    }

    private void write(PDPage page, PDType0Font font, String text) throws IOException {
        try (var out = new PDPageContentStream(piece, page, AppendMode.APPEND, true, true)) {
            out.beginMarkedContent(COSName.ARTIFACT);
            out.beginText();
            out.setFont(font, SIZE);
            out.setNonStrokingColor(GREY[0], GREY[1], GREY[2]);
            out.newLineAtOffset(page.getMediaBox().getWidth() - FROM_RIGHT - font.getStringWidth(text) / 1000 * SIZE, FROM_BOTTOM);
            out.showText(text);
            out.endText();
            out.endMarkedContent();
        }
    }
}
