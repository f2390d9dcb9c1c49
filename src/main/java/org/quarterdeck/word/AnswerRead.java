package org.quarterdeck.word;

import java.util.List;

/**
 * An answer as it was read from a Word file.
 *
 * @param problem why it could not be read, empty where it could
 * @param leftOut what it held and plain text cannot
 */
record AnswerRead(String text, String problem, List<LeftOut> leftOut) {
    static AnswerRead unreadable(String problem) {
        return new AnswerRead("", problem, List.of());
    }
}
