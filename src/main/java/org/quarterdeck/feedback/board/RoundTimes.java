package org.quarterdeck.feedback.board;

import org.quarterdeck.programme.Round;

/**
 * How soon sites got feedback on what they submitted in a round.
 *
 * @param submitted documents
 * @param times from the first version of a document to its first release
 */
public record RoundTimes(Round round, int submitted, ResponseTimes times) {
    public Round getRound() {
        return round;
    }

    public int getSubmitted() {
        return submitted;
    }

    public ResponseTimes getTimes() {
        return times;
    }
}
