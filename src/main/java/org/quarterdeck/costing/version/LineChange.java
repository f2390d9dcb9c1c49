package org.quarterdeck.costing.version;

import java.util.List;

/**
 * What became of a line between two versions.
 *
 * @param category as the pro-forma calls it
 * @param item what the line is now, or was
 */
public record LineChange(String category, String item, Kind kind, List<FieldChange> fields) {
    /** @param before may be empty, as may {@code after} */
    public record FieldChange(String name, String before, String after) {
    }

    public enum Kind {
        ADDED("Added"), REMOVED("Removed"), CHANGED("Changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }
}
