package org.quarterdeck.report;

import java.io.IOException;
import java.io.OutputStream;
import org.quarterdeck.shared.Invalid;

/**
 * One kind of report. It reads through the services of the features on behalf of the person who asked, so that it can say
 * nothing that this person may not read.
 */
public interface Report {
    ReportKind kind();

    /** @throws Invalid if it could not be made now, and what the person can do about it */
    void check(ReportRequest request);

    /** Writes the file. What it needs to know it reads through the errand. */
    void make(Errand errand, OutputStream file) throws IOException;
}
