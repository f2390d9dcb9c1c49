package org.quarterdeck.theme.summary.publishing;

/** What can stand against publishing. */
public enum ConcernKind {
    SITE("names a site", "[a site]"),
    PLACE("names a place of a site", "[a place]"),
    PARTNER("names a partner organisation", "[a partner organisation]"),
    MEMBER("names a member of the programme", "[a person]"),
    RETURNED("quotes a document that has gone back to the site", ""),
    REPLACED("quotes a version that the site has replaced since", ""),
    NOT_CODED("quotes a passage that is not coded to this theme any more", "");

    private final String label;
    private final String instead;

    ConcernKind(String label, String instead) {
        this.label = label;
        this.instead = instead;
    }

    public String getLabel() {
        return label;
    }

    /** What a quotation shows in the place of a name; empty where it is not about a name. */
    String instead() {
        return instead;
    }
}
