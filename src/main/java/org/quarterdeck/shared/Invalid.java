package org.quarterdeck.shared;

/** What was given cannot be accepted; names the field and tells the person what to do. Nothing was changed. */
public class Invalid extends RuntimeException {
    private final String field;

    public Invalid(String field, String message) {
        super(message);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
