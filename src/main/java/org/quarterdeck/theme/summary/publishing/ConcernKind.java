package org.quarterdeck.theme.summary.publishing;

import org.quarterdeck.programme.naming.NameKind;

/** What can stand against publishing. */
public enum ConcernKind {
    SITE("names a site", true),
    PLACE("names a place of a site", true),
    PARTNER("names a partner organisation", true),
    MEMBER("names a member of the programme", true),
    RETURNED("quotes a document that has gone back to the site", false),
    REPLACED("quotes a version that the site has replaced since", false),
    NOT_CODED("quotes a passage that is not coded to this theme any more", false);

    private final String label;
    private final boolean name;

    ConcernKind(String label, boolean name) {
        this.label = label;
        this.name = name;
    }

    public String getLabel() {
        return label;
    }

    static ConcernKind of(NameKind kind) {
        return switch (kind) {
            case SITE -> SITE;
            case PLACE -> PLACE;
            case PARTNER -> PARTNER;
            case MEMBER -> MEMBER;
        };
    }

    /** Whether it is a name that stands where none should. */
    boolean isName() {
        return name;
    }
}
