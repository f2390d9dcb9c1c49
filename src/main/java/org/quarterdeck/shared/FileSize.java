package org.quarterdeck.shared;

import java.util.Locale;

/** How long a file is, as people read it: "340 kB"; "1.2 MB"; 1 kB is 1,000 bytes. */
public final class FileSize {
    private FileSize() {
    }

    public static String text(long bytes) {
        return bytes < 1_000 ? bytes + " bytes" : bytes < 1_000_000 ? Math.round(bytes / 1_000.0) + " kB"
                : String.format(Locale.UK, "%.1f MB", bytes / 1_000_000.0);
    }
}
