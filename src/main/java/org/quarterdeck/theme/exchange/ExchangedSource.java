package org.quarterdeck.theme.exchange;

import java.util.List;

/**
 * A text with what was coded in it: the element {@code TextSource}.
 *
 * @param guid also the name of the file in which the text stands
 * @param selections in the order of the text
 */
public record ExchangedSource(String guid, String name, String text, List<Selection> selections) {
    /**
     * A passage.
     *
     * @param start position of its first character, counted in Unicode code points as other programs count, not in UTF-16 units
     * @param end position after its last
     */
    public record Selection(String guid, int start, int end, List<Coding> codings) {
        /** The selection of a passage whose positions are in UTF-16 units of a text. */
        public static Selection of(String guid, String text, int start, int end, List<Coding> codings) {
            return new Selection(guid, text.codePointCount(0, start), text.codePointCount(0, end), codings);
        }
    }

    /**
     * A code that a person gave the passage.
     *
     * @param code GUID of the code
     * @param user GUID of the person
     * @param at in UTC, such as {@code 2010-06-30T10:00:00Z}
     * @param note what the person noted on it, or null
     */
    public record Coding(String guid, String code, String user, String at, Note note) {
    }

    /** What a person noted on a coding: the element {@code Note}. */
    public record Note(String guid, String text) {
    }
}
