package org.quarterdeck.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Collectors;

/** Text that is written from right to left, laid out by the Unicode Bidirectional Algorithm (UAX #9) of the platform. */
class VisualOrder implements BidiReorderer {
    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    /** Costs time, so it is left out of documents that need none of it. */
    static void addTo(PdfRendererBuilder builder, String text) {
        if (Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            builder.useUnicodeBidiReorderer(new VisualOrder());
            builder.useUnicodeBidiSplitter(Runs::new);
        }
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = bidi.getRunCount();
        var levels = new byte[runs];
        var pieces = new String[runs];
        for (int run = 0; run < runs; run++) {
            var piece = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            levels[run] = (byte) bidi.getRunLevel(run);
            pieces[run] = levels[run] % 2 == 1 ? reversed(piece) : piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, runs);
        return String.join("", pieces);
    }

    /** Marks stay behind the letter that they belong to. */
    private static String reversed(String text) {
        var letters = new ArrayList<StringBuilder>();
        text.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.NON_SPACING_MARK && !letters.isEmpty()) {
                letters.get(letters.size() - 1).appendCodePoint(c);
            } else {
                letters.add(new StringBuilder().appendCodePoint(mirrored(c)));
            }
        });
        Collections.reverse(letters);
        return letters.stream().collect(Collectors.joining());
    }

    private static int mirrored(int c) {
        int opening = OPENING.indexOf(c);
        int closing = CLOSING.indexOf(c);
        return opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : c;
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicLetters.apart(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static final class Runs implements BidiSplitter {
        private Bidi bidi;

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        }

        @Override
        public int countTextRuns() {
            return bidi.getRunCount();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            return new BidiTextRun(bidi.getRunStart(index), bidi.getRunLimit(index) - bidi.getRunStart(index),
                    bidi.getRunLevel(index) % 2 == 1 ? RTL : LTR);
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
        }
    }
}
