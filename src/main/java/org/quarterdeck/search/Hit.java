package org.quarterdeck.search;

import java.util.List;
import org.quarterdeck.shared.PortalTime;

/** A text that was found, as a list shows it. */
public record Hit(Shown shown, List<Snippet.Part> snippet) {
    public String getTitle() {
        return shown.title();
    }

    public String getWhere() {
        return shown.where();
    }

    /** The day on which it was written or submitted, or nothing. */
    public String getDay() {
        return shown.at() == null ? "" : PortalTime.dayOf(shown.at());
    }

    public String getAddress() {
        return shown.address();
    }

    public List<Snippet.Part> getSnippet() {
        return snippet;
    }
}
