package org.quarterdeck.submission;

/**
 * What somebody has written in a page.
 *
 * @param complete whether they say that the answer is complete
 * @param seen checksum of the text that the page was given
 * @param page names the page: what it has saved itself it may save over
 */
public record Writing(String text, boolean complete, String seen, String page) {
}
