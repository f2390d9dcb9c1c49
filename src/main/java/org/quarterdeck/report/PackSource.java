package org.quarterdeck.report;

/** A report that is a part of the round pack. */
public interface PackSource {
    /** As which report the part can be had alone. */
    ReportKind kind();

    /** What it gives to the pack, found on behalf of the current person. */
    PackPart inPack(ReportRequest request);
}
