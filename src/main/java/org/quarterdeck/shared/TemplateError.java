package org.quarterdeck.shared;

/** A file in {@code templates/} that cannot be read as it stands; says where and what to do. */
public class TemplateError extends RuntimeException {
    public TemplateError(String file, int line, String message) {
        super(file + ":" + line + ": " + message);
    }
}
