package org.quarterdeck.programme;

/** What a person is in a programme. The first two are of one site. */
public enum Role {
    CONTRIBUTOR("Contributor"), LEAD("Pilot lead"), EVALUATOR("Evaluator"), MANAGER("Programme manager"),
    STEERING("Steering group");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isOfSite() {
        return this == CONTRIBUTOR || this == LEAD;
    }
}
