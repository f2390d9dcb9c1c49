package org.quarterdeck.metric.entry;

/**
 * What somebody typed for a period, as text.
 *
 * @param address where it stands in what they sent, such as "row 4"
 * @param period as they wrote it
 * @param missing why there is no value
 * @param reason why a value is corrected
 */
record Typed(String address, String period, String numerator, String denominator, String value, String comparator, String missing, String reason) {
    boolean isBlank() {
        return (numerator + denominator + value + comparator + missing).isBlank();
    }
}
