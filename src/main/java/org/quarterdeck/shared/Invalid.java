package org.quarterdeck.shared;

import java.util.List;
import java.util.stream.Stream;

/** What was given cannot be accepted; names the field and tells the person what to do. Nothing was changed. */
public class Invalid extends RuntimeException {
    private final String field;
    private final List<Invalid> others;

    public Invalid(String field, String message) {
        super(message);
        this.field = field;
        this.others = List.of();
    }

    /** Several at once; where only one can be told, it is the first. */
    Invalid(List<Invalid> found) {
        super(found.get(0).getMessage());
        this.field = found.get(0).field;
        this.others = List.copyOf(found.subList(1, found.size()));
    }

    public String field() {
        return field;
    }

    /** Each with a field of its own. */
    public List<Invalid> all() {
        return Stream.concat(Stream.of(this), others.stream()).toList();
    }
}
