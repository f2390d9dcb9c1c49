package org.quarterdeck.report;

import org.quarterdeck.shared.Invalid;

/**
 * One kind of report: what it says. It reads through the services of the features on behalf of the current person, so that
 * it can say nothing that this person may not read.
 */
interface Report {
    ReportKind kind();

    /** @throws Invalid if it could not be made now, and what the person can do about it */
    void check(ReportRequest request);

    Content read(ReportRequest request);
}
