package org.quarterdeck.search;

import java.time.Instant;

/**
 * A text that the current person may read.
 *
 * @param title what it is, such as the subject of the question
 * @param where it stands
 * @param at when it was written or submitted, or null
 * @param address opens it in its place
 */
public record Shown(String title, String where, Instant at, String text, String address) {
}
