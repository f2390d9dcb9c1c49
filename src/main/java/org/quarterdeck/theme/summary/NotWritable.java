package org.quarterdeck.theme.summary;

/** The summary is being reviewed or has been published, and nothing in it can change. */
public class NotWritable extends RuntimeException {
    public NotWritable(SummaryState state) {
        super("The summary cannot be changed: it is " + state.getLabel().toLowerCase(java.util.Locale.ROOT));
    }
}
