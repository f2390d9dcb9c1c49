package org.quarterdeck.feedback;

import org.quarterdeck.shared.Invalid;

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

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws Invalid if it is nothing of the kind
     */
    public static Target parse(String written) {
        var parts = written == null ? new String[0] : written.split(":");
        if (parts.length == 1 && parts[0].equals("submission")) {
            return SUBMISSION;
        } else if (parts.length == 2 && parts[0].equals("question")) {
            return question(parts[1]);
        } else if (parts.length == 4 && parts[0].equals("passage") && parts[2].matches("\\d{1,9}") && parts[3].matches("\\d{1,9}")) {
            return passage(parts[1], Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
        }
        throw new Invalid("target", "Select what your comment is about");
    }

    public boolean isPassage() {
        return end > 0;
    }

    @Override
    public String toString() {
        return question == null ? "submission" : isPassage() ? "passage:" + question + ":" + start + ":" + end : "question:" + question;
    }
}
