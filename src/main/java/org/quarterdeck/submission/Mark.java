package org.quarterdeck.submission;

/**
 * Something that is said of a passage of an answer: a comment or a coding.
 *
 * @param question code of the question
 * @param start position of the passage's first character in the answer
 * @param end position after its last character
 * @param kind {@code comment} or {@code coding}; becomes a style class
 * @param id where the page shows it, as the target of a link
 * @param label what a screen reader says of it, such as "Comment 3"
 */
public record Mark(String question, int start, int end, String kind, String id, String label) {
}
