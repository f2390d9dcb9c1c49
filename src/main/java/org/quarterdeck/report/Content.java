package org.quarterdeck.report;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What a report says, before it is laid out. Nothing in it may depend on when or by whom the report is made.
 *
 * @param layout the file in {@code reports/} that lays it out, without its ending
 * @param title what the file is called in a reader's title bar
 * @param subject one sentence on what is in it
 * @param date when what it says became so; it is the date that the file carries
 * @param values what the layout is filled with
 */
public record Content(String layout, String title, String subject, Instant date, Map<String, ?> values) {
    /** The same as a part of the round pack, which has a cover, contents and page numbers of its own. */
    public Content inPack() {
        var more = new HashMap<String, Object>(values);
        more.put("packed", true);
        return new Content(layout, title, subject, date, more);
    }
}
