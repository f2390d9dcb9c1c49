package org.quarterdeck.costing;

import java.util.Arrays;
import java.util.Optional;

/** The six kinds of cost of the pro-forma. How a template words the question for one is in {@link CostQuestion}. */
public enum CostCategory {
    SETUP_LABOUR(Phase.SET_UP), SETUP_NON_LABOUR(Phase.SET_UP), CARRIED_OVER(Phase.NEITHER), RUNNING_NEW_STAFF(Phase.RUNNING),
    RUNNING_EXISTING_STAFF(Phase.RUNNING), RUNNING_NON_LABOUR(Phase.RUNNING);

    private enum Phase {
        SET_UP, RUNNING, NEITHER
    }

    private final Phase phase;

    CostCategory(Phase phase) {
        this.phase = phase;
    }

    public boolean isSetUp() {
        return phase == Phase.SET_UP;
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Whether it is part of the totals. What was carried over is valued and shown, but nobody spent more on it. */
    public boolean isCounted() {
        return phase != Phase.NEITHER;
    }

    /** Whether it is the cost of people, which can be worked out from posts and months. */
    public boolean isLabour() {
        return this == SETUP_LABOUR || this == RUNNING_NEW_STAFF || this == RUNNING_EXISTING_STAFF;
    }

    public static Optional<CostCategory> named(String name) {
        return Arrays.stream(values()).filter(category -> category.name().equals(name)).findFirst();
    }

    /** Whether a share of the time may have replaced earlier work, which does not count. */
    public boolean mayReplace() {
        return this == RUNNING_EXISTING_STAFF;
    }
}
