package org.quarterdeck.metric;

/** What happened to a metric, for those who are told of it. */
public enum MetricStep {
    PROPOSED("proposed a local metric", true), CHANGE_PROPOSED("proposed another definition of a local metric", true),
    WITHDRAWN("withdrew a proposal of a local metric", true), AGREED("agreed a local metric", false),
    SENT_BACK("sent back the proposal of a local metric", false), ENDED("ended a local metric", false), RESUMED("took up a local metric again", false),
    FILLED_IN("filled in values of a local metric", true), CORRECTED("corrected values of a local metric", true),
    NOTED("noted something on a local metric", false), SCREENED("changed how the limits of a local metric are computed", false);

    private final String phrase;
    private final boolean bySite;

    MetricStep(String phrase, boolean bySite) {
        this.phrase = phrase;
        this.bySite = bySite;
    }

    /** Follows the name of the person, and is followed by "of" and the site. */
    public String getPhrase() {
        return phrase;
    }

    /** Whether the other side is to know at once; it sees values and notes when it looks. */
    public boolean isTold() {
        return ordinal() <= RESUMED.ordinal() || this == CORRECTED;
    }

    /** Whether evaluators are to know; otherwise the site's leads. */
    public boolean isBySite() {
        return bySite;
    }
}
