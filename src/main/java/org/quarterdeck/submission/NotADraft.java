package org.quarterdeck.submission;

/** The submission cannot be written in as it stands: it has been submitted, or its round is closed. */
public class NotADraft extends RuntimeException {
    NotADraft(SubmissionState state) {
        super("This cannot be changed now: it is " + state.label().toLowerCase(java.util.Locale.ROOT));
    }
}
