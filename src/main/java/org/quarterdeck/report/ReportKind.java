package org.quarterdeck.report;

import java.util.Arrays;
import java.util.Optional;

/** What can be asked for as a file, and of what. */
public enum ReportKind {
    THEMATIC_SUMMARY("thematic-summary", "Thematic summary", true, false),
    SCORECARD("scorecard", "Scorecard", true, true),
    SUBMISSION("submission", "Living Document", true, true),
    MATURITY_MATRIX("maturity-matrix", "Maturity of all sites", true, false),
    COSTS("costs", "Costs", false, true),
    METRICS("metrics", "Local metrics", false, true),
    ROUND_PACK("round-pack", "Round pack", true, false),
    ARCHIVE("archive", "Archive of the whole programme", false, false);

    private final String code;
    private final String label;
    private final boolean ofRound;
    private final boolean ofSite;

    ReportKind(String code, String label, boolean ofRound, boolean ofSite) {
        this.code = code;
        this.label = label;
        this.ofRound = ofRound;
        this.ofSite = ofSite;
    }

    static Optional<ReportKind> withCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** As addresses, file names and the API write it. */
    public String getCode() {
        return code;
    }

    public String getLabel() {
        return label;
    }

    /** Whether it is of one round. */
    public boolean isOfRound() {
        return ofRound;
    }

    /** Whether it is of one site. */
    public boolean isOfSite() {
        return ofSite;
    }

    /** Whether it is of all sites where no site is given. */
    public boolean isOfAll() {
        return this == COSTS || this == METRICS || this == SCORECARD;
    }

    public ReportFormat getFormat() {
        return this == ARCHIVE ? ReportFormat.ZIP : ReportFormat.PDF;
    }

    /** Whether it takes so long to make that others are made between its steps. */
    boolean isLong() {
        return this == ARCHIVE || this == ROUND_PACK;
    }

    /** Whether it shows ratings, so that one says against what. */
    public boolean hasFramework() {
        return this == SCORECARD || this == MATURITY_MATRIX || this == ROUND_PACK;
    }

    /** Whether one may choose what it has besides the answers. */
    public boolean hasOptions() {
        return this == SUBMISSION;
    }
}
