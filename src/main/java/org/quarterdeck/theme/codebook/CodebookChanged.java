package org.quarterdeck.theme.codebook;

/**
 * A codebook has a new version.
 *
 * @param codebook id of the codebook
 * @param number the version that was made
 */
public record CodebookChanged(long codebook, int number, ChangeKind kind, long by) {
}
