package org.quarterdeck.report;

import java.util.List;

/** An entry of the outline and of the contents: what it says, and the id of the heading that it leads to. */
public record Bookmark(String name, String id, List<Bookmark> within) {
    public static Bookmark to(String name, String id) {
        return new Bookmark(name, id, List.of());
    }
}
