package org.quarterdeck.programme.naming;

/** Whose name it is. */
public enum NameKind {
    SITE("[a site]"), PLACE("[a place]"), PARTNER("[a partner organisation]"), MEMBER("[a person]");

    private final String instead;

    NameKind(String instead) {
        this.instead = instead;
    }

    /** What is shown in the place of such a name. */
    public String instead() {
        return instead;
    }
}
