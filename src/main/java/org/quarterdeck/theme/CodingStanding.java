package org.quarterdeck.theme;

/** Whether a coding counts. What does not count is kept, so that it can be looked back at. */
public enum CodingStanding {
    /** Counted, quoted and exported. */
    COUNTED("Counted"),
    /** Made independently of another coder, and known to its coder alone until both have finished. */
    BLIND("Not yet compared"),
    /** Both coders have finished and differ; nobody has settled it yet. */
    UNSETTLED("To be settled"),
    /** Not counted, because two coders settled it so or because another coding stands for it. */
    SET_ASIDE("Set aside"),
    /** Not counted, because the site submitted again and the coding was carried to the new text or lost its passage. */
    SUPERSEDED("Of an earlier version");

    private final String label;

    CodingStanding(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }
}
