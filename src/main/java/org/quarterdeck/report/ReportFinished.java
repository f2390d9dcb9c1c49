package org.quarterdeck.report;

/**
 * The work on a report is over.
 *
 * @param requestedBy the person who asked for it
 * @param done whether there is a file; otherwise the job says why not
 */
public record ReportFinished(long job, long requestedBy, boolean done) {
}
