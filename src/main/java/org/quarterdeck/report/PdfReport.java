package org.quarterdeck.report;

import java.io.IOException;
import java.io.OutputStream;

/** A report that is one PDF file: read as a whole, then laid out. */
public interface PdfReport extends Report {
    /** Per cent of the work that is done when everything is read. */
    int READ = 25;

    /** What it says to the current person. */
    Content read(ReportRequest request);

    @Override
    default void make(Errand errand, OutputStream file) throws IOException {
        var content = errand.read(this::read);
        errand.reach(READ);
        file.write(Pdf.render(FilledLayout.of(content), done -> errand.reach(READ + done * (100 - READ) / 100)));
    }
}
