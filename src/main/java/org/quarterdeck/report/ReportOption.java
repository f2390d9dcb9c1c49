package org.quarterdeck.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What the PDF of a submission may have besides the answers. */
public enum ReportOption {
    FEEDBACK("With the feedback"), CHANGES("With what changed since the version before");

    private final String label;

    ReportOption(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    /** What somebody gets who says nothing: the answers with the feedback to them. */
    static Set<ReportOption> usual() {
        return EnumSet.of(FEEDBACK);
    }

    public static Set<ReportOption> of(boolean feedback, boolean changes) {
        var options = EnumSet.noneOf(ReportOption.class);
        if (feedback) {
            options.add(FEEDBACK);
        }
        if (changes) {
            options.add(CHANGES);
        }
        return options;
    }

    static String written(Set<ReportOption> options) {
        return options.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    static Set<ReportOption> read(String written) {
        return Arrays.stream(values()).filter(option -> Arrays.asList(written.split(" ")).contains(option.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportOption.class)));
    }
}
