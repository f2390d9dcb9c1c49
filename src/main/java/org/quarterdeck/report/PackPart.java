package org.quarterdeck.report;

import java.util.List;
import java.util.function.Function;

/**
 * A part of the round pack.
 *
 * @param missing why there is nothing to put into it, as a sentence; empty where there is something
 * @param pieces what is laid out one after the other, each to be read when its turn comes
 */
public record PackPart(String name, String missing, List<Function<ReportRequest, Content>> pieces) {
    public static PackPart missing(String name, String why) {
        return new PackPart(name, why, List.of());
    }

    public static PackPart of(String name, Function<ReportRequest, Content> only) {
        return new PackPart(name, "", List.of(only));
    }

    public boolean isMissing() {
        return !missing.isEmpty();
    }
}
