package org.quarterdeck.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with several fields, so that a person is told of all of it at once; in the order in which it was looked at. */
public final class Problems {
    private final List<Invalid> found = new ArrayList<>();

    /** What was read, or null where it cannot be accepted. */
    public <T> T of(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Invalid wrong) {
            found.addAll(wrong.all());
            return null;
        }
    }

    public void require(boolean met, String field, String otherwise) {
        if (!met) {
            found.add(new Invalid(field, otherwise));
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws Invalid if anything was found, with all of it */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }
}
