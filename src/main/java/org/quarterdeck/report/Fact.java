package org.quarterdeck.report;

/** A line of the table on the cover. */
public record Fact(String name, String value) {
}
