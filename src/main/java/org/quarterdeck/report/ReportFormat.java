package org.quarterdeck.report;

/** What kind of file a report is. */
public enum ReportFormat {
    PDF("pdf", "application/pdf"), ZIP("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ReportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of the file's name, without the dot. */
    public String getEnding() {
        return ending;
    }

    public String getMediaType() {
        return mediaType;
    }
}
