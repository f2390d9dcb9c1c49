package org.quarterdeck.submission.change;

import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Revision;

/**
 * A text that an answer had, or that was set aside for it.
 *
 * @param id of the revision, 0 for what the round began with
 * @param name who left it and when, or what the round began with
 */
public record PastText(long id, String name, String text, boolean setAside) {
    static PastText of(Revision revision) {
        return new PastText(revision.getId(), PortalTime.dayAndTime(revision.getSavedAt()) + ", " + revision.getAuthor().getName(),
                revision.getText(), revision.isSetAside());
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public int getWords() {
        return PlainText.words(text);
    }
}
