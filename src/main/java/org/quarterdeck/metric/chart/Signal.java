package org.quarterdeck.metric.chart;

/** Why a value is no common cause variation, by the rules of NHS England's Making Data Count. */
public enum Signal {
    OUTSIDE("outside the limits"), SHIFT("part of seven or more in a row on one side of the mean"),
    NEAR_LIMIT("one of two in three near the same limit"), TREND("part of seven or more in a row that rise or fall");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    public String getWords() {
        return words;
    }
}
