package org.quarterdeck.shared;

/** Counts the SQL statements of the current thread's request, so that a test can hold a page to its number. */
public final class Statements {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {
    }

    static void add() {
        COUNT.get()[0]++;
    }

    public static int count() {
        return COUNT.get()[0];
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }
}
