package org.quarterdeck.programme;

/**
 * A programme that the templates folder holds.
 *
 * @param name null where the file cannot be read
 * @param obstacle why it cannot be read in, or null
 */
public record OfferedProgramme(String code, String name, boolean demonstration, String obstacle) {
    public boolean isReadable() {
        return obstacle == null;
    }
}
