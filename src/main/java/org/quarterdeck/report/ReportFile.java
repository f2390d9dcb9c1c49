package org.quarterdeck.report;

/** A finished report as it is handed out. */
public record ReportFile(String name, byte[] content) {
}
