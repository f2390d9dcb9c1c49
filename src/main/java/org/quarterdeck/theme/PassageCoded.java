package org.quarterdeck.theme;

/**
 * An evaluator has given a passage a theme.
 *
 * @param coding id of the coding
 * @param theme code of the theme
 */
public record PassageCoded(long coding, long submission, String theme, long by) {
}
