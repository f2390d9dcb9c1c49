package org.quarterdeck.programme;

import java.util.List;

/** The way to the parts of a programme that one person has something to do with. */
public record Navigation(Programme programme, List<Link> links) {
    public record Link(String text, String href) {
        /** Whether the page at this address is in that part: at the link, or further down unless it is the overview. */
        public boolean leadsTo(String address, Programme programme) {
            return address != null && (address.equals(href) || !href.equals(programme.getAddress()) && address.startsWith(href + "/"));
        }
    }
}
