package org.quarterdeck.theme.across;

/**
 * Where a counted passage stands and what it is.
 *
 * @param text the submitted answer in which it stands
 * @param start position of its first character, and {@code end} after its last
 */
record CodedPlace(long id, Text text, long site, long theme, int start, int end) {
    /** A submitted answer, by the ids of its version and question. */
    record Text(long version, long question) {
    }

    boolean overlaps(CodedPlace other) {
        return start < other.end && other.start < end;
    }
}
