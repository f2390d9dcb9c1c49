package org.quarterdeck.theme.codebook;

import org.quarterdeck.theme.Theme;

/** Somebody has changed the same theme since the page was opened. Nothing was overwritten. */
public class ThemeChangedMeanwhile extends RuntimeException {
    private final transient Theme theme;
    private final String by;

    ThemeChangedMeanwhile(Theme theme, String by) {
        super(by + " changed this theme meanwhile. Look at what it says now, then save again");
        this.theme = theme;
        this.by = by;
    }

    /** The theme as it is now. */
    public Theme theme() {
        return theme;
    }

    /** Name of the person who changed it last. */
    public String by() {
        return by;
    }
}
