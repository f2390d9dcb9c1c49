package org.quarterdeck.feedback.sharing;

import java.time.Instant;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submission;

/**
 * A submission that waits for its feedback to be released.
 *
 * @param part what the evaluator has taken on of it
 * @param drafts comments on it that are not released
 * @param version number of its last version
 * @param readVersion number of the latest version that the evaluator has read, 0 where none
 * @param readAt when they read in it last, null where never
 */
public record Waiting(Submission submission, Part part, long drafts, int version, int readVersion, Instant readAt) {
    /** In the order in which work is taken up. */
    public enum Part {
        LEAD("You lead"), SECOND("You second"), NOBODY("Nobody yet"), OTHERS("Others");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public Submission getSubmission() {
        return submission;
    }

    public Part getPart() {
        return part;
    }

    public long getDrafts() {
        return drafts;
    }

    /** Whether it is the evaluator's own work, or nobody's yet. */
    public boolean isForMe() {
        return part != Part.OTHERS;
    }

    /** What is new to the evaluator: "Not read yet", "Version 2 since you read version 1", "Read on 3 May 2011". */
    public String getNews() {
        if (readVersion == 0) {
            return "Not read yet";
        }
        return readVersion < version ? "Version " + version + " since you read version " + readVersion : "Read on " + PortalTime.dayOf(readAt);
    }

    /** Where the evaluator sees what changed since they read it last, or since the round before. */
    public String getChangesAddress() {
        var round = submission.getRound().getCode();
        return submission.getAddress() + "/changes" + (readVersion > 0 && readVersion < version
                ? "?from=" + round + "." + readVersion + "&to=" + round + "." + version : "");
    }
}
