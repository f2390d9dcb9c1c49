package org.quarterdeck.theme.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A theme as a file names it, before anybody has looked whether it can be so. Only what the file says is in it: a field that
 * is not there is to stay as it is, one that is empty is to become empty.
 */
public final class ThemeRow {
    public static final String CODE = "Code";
    public static final String NAME = "Name";
    public static final String KIND = "Kind";
    public static final String PARENT = "Parent";
    public static final String DEFINITION = "Definition";
    public static final String USE = "Use it";
    public static final String AVOID = "Do not use it";
    public static final String EXAMPLE = "Example";
    public static final String COLOUR = "Colour";
    public static final String SYMBOL = "Symbol";
    public static final String STATE = "State";
    /** Only from the exchange format. */
    public static final String GUID = "GUID";
    /** Only from the exchange format: the GUID of the code around it, empty for none. */
    public static final String PARENT_GUID = "GUID of the parent";
    /** Only from the exchange format: whether the theme takes codings, {@code true} or {@code false}. */
    public static final String CODABLE = "Takes codings";
    /** Only from the exchange format: a colour such as {@code #ff8800}. */
    public static final String FOREIGN_COLOUR = "Colour elsewhere";

    private final String place;
    private final Map<String, String> fields;

    /** @param place where it stands in the file, such as {@code row 7} */
    public ThemeRow(String place, Map<String, String> fields) {
        this.place = place;
        this.fields = new LinkedHashMap<>(fields);
    }

    public String place() {
        return place;
    }

    /** What the file says of a field, or nothing where it is silent. */
    public Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    public ThemeRow with(String field, String value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ThemeRow(place, more);
    }
}
