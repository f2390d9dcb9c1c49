package org.quarterdeck.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A paragraph of a Word file, with what says where it belongs. */
final class Paragraph {
    /** The control that it is in, null where it is in none that has a tag. */
    final String control;
    final StringBuilder text = new StringBuilder();
    private List<String> bookmarks = List.of();
    private Set<LeftOut> leftOut = Set.of();
    String style;
    String list;
    /** Its end was deleted with changes tracked: what follows continues it. */
    boolean joined;
    /** A control is in it. */
    boolean controlled;

    Paragraph(String control) {
        this.control = control;
    }

    void bookmark(String name) {
        bookmarks = new ArrayList<>(bookmarks);
        bookmarks.add(name);
    }

    void leaveOut(LeftOut kind) {
        leftOut = leftOut.isEmpty() ? EnumSet.of(kind) : leftOut;
        leftOut.add(kind);
    }

    boolean hasBookmark(String name) {
        return bookmarks.contains(name);
    }

    Set<LeftOut> leftOut() {
        return leftOut;
    }
}
