package org.quarterdeck.maturity;

/**
 * Evidence as its reader sees it.
 *
 * @param address where it is, or null where the reader may not follow it or it is there no longer
 */
public record LinkedEvidence(EvidenceLink link, String address) {
}
