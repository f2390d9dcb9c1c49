package org.quarterdeck.theme;

/**
 * The text of a site has another version, and another coding stands for one of the version before.
 *
 * @param from id of the coding that does not count any more
 * @param to id of the coding that counts in its place, or null where the passage is gone
 */
public record CodingCarried(long from, Long to) {
}
