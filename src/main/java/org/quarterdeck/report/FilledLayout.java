package org.quarterdeck.report;

import java.time.Instant;
import java.util.function.IntConsumer;
import org.quarterdeck.shared.Checksum;

/**
 * What a report says in its layout, not yet on pages. Layouts that are filled alike give the same bytes.
 *
 * @param date that the file carries
 */
public record FilledLayout(String xhtml, Instant date) {
    public static FilledLayout of(Content content) {
        return new FilledLayout(Layouts.fill(content), content.date());
    }

    /** Tells it from every other. */
    public String sha256() {
        return Checksum.sha256(date + "\n" + xhtml);
    }

    /** @throws NotPrintable if it cannot be laid out */
    public byte[] pdf() {
        return pdf(done -> { });
    }

    /** @param progress is told the per cent of the work that is done */
    byte[] pdf(IntConsumer progress) {
        try {
            return Pdf.render(this, progress);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new NotPrintable(broken);
        }
    }
}
