package org.quarterdeck.theme.codebook;

/** What a version of a codebook changed. */
public enum ChangeKind {
    ADDED("Added"), RENAMED("Renamed"), EXPLAINED("Explained anew"), MOVED("Moved"), MERGED("Merged"), SPLIT("Split"), REJOINED("Split undone"),
    RETIRED("Retired"), RESTORED("Restored"), IMPORTED("Imported");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
