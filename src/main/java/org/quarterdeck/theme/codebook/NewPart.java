package org.quarterdeck.theme.codebook;

/** A theme that a split makes. */
public record NewPart(String code, String name, String definition) {
    boolean isEmpty() {
        return code.isBlank() && name.isBlank() && definition.isBlank();
    }
}
