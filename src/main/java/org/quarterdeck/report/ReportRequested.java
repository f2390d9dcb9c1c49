package org.quarterdeck.report;

/** Somebody has asked for a report. */
public record ReportRequested(long job, long by) {
}
