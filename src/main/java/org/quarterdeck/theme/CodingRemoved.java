package org.quarterdeck.theme;

/**
 * An evaluator has taken a theme away from a passage.
 *
 * @param coding id that the coding had
 * @param theme code of the theme
 */
public record CodingRemoved(long coding, long submission, String theme, long by) {
}
