package org.quarterdeck.feedback;

/**
 * What a comment is about: a passage of an answer, an answer or a whole submission.
 *
 * @param question code of the question, or null for the whole submission
 * @param start position of the passage's first character in the answer
 * @param end position after its last character; 0 for the whole answer
 */
public record Target(String question, int start, int end) {
    public static final Target SUBMISSION = new Target(null, 0, 0);

    public static Target question(String question) {
        return new Target(question, 0, 0);
    }

    public static Target passage(String question, int start, int end) {
        return new Target(question, start, end);
    }

    public boolean isPassage() {
        return end > 0;
    }
}
