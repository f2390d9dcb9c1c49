package org.quarterdeck.costing;

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

    /** Whether a share of the time may have replaced earlier work, which does not count. */
    public boolean mayReplace() {
        return this == RUNNING_EXISTING_STAFF;
    }
}
