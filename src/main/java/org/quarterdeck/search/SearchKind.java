package org.quarterdeck.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a hit is. */
public enum SearchKind {
    ANSWER("Submitted answers", true, false), DRAFT("Drafts", true, false), COMMENT("Comments", true, false),
    TEAM("Team comments", true, false), MEMO("Memos on codings", false, false), RATING("Reasons of ratings", true, false),
    SUMMARY("Thematic summaries", true, true),
    COST("Costs", true, false), METRIC("Local metrics", true, false), SITE("Sites", true, false), TERM("Abbreviations", true, true);

    private final String label;
    private final boolean forTeams;
    private final boolean forAll;

    SearchKind(String label, boolean forTeams, boolean forAll) {
        this.label = label;
        this.forTeams = forTeams;
        this.forAll = forAll;
    }

    public String getLabel() {
        return label;
    }

    public String getCode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds that somebody can find: a site's team knows nothing of codings, those who assess nothing of drafts. */
    static List<SearchKind> known(boolean assesses, boolean teams) {
        return Arrays.stream(values()).filter(kind -> kind.forAll || teams && kind.forTeams
                || assesses && kind != DRAFT && kind != TEAM).toList();
    }

    static Optional<SearchKind> withCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.getCode().equals(code)).findFirst();
    }
}
