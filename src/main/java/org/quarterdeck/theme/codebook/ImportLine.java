package org.quarterdeck.theme.codebook;

import java.util.List;

/**
 * What an import would do with one theme of a file.
 *
 * @param place where it stands in the file, such as {@code row 7}
 * @param title code and name
 * @param verdict what would happen
 * @param fields what would be different
 * @param message why it is refused, or what else is to be known; empty for nothing
 */
public record ImportLine(String place, String title, Verdict verdict, List<VersionDifference.Field> fields, String message) {
    public enum Verdict {
        ADDED("Added"), CHANGED("Changed"), UNCHANGED("Unchanged"), REFUSED("Refused");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }
}
