package org.quarterdeck.feedback.board;

import java.util.List;
import java.util.Locale;
import org.quarterdeck.feedback.ThreadState;

/** In which states comments are wanted. */
public enum WantedState {
    UNRESOLVED("Open and answered", ThreadState.OPEN, ThreadState.ANSWERED),
    OPEN("Open", ThreadState.OPEN),
    ANSWERED("Answered", ThreadState.ANSWERED),
    RESOLVED("Resolved", ThreadState.RESOLVED);

    private final String label;
    private final List<ThreadState> states;

    WantedState(String label, ThreadState... states) {
        this.label = label;
        this.states = List.of(states);
    }

    public String getLabel() {
        return label;
    }

    /** As an address says it. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<ThreadState> states() {
        return states;
    }
}
