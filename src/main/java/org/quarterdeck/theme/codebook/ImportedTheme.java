package org.quarterdeck.theme.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.ThemeSymbol;
import org.quarterdeck.theme.exchange.ThemeExchange;
import org.quarterdeck.theme.exchange.ThemeRow;

/**
 * A theme of a file as it is to be.
 *
 * @param theme the one that there is, or null
 * @param parent code of the theme above it, empty for none
 * @param guid what another program knows it by, or null
 * @param foreignColour the colour it has there, or null
 */
record ImportedTheme(ThemeRow row, Theme theme, String code, ThemeWords words, String parent, ThemeState state, String guid, String foreignColour) {
    /**
     * @param hasOthers whether a table puts themes under it
     * @throws Invalid if a field says what cannot be
     */
    static ImportedTheme of(ThemeRow row, Theme theme, String code, String parent, boolean hasOthers) {
        var before = theme == null ? null : ThemeWords.of(theme);
        var foreign = row.get(ThemeRow.FOREIGN_COLOUR).orElse(null);
        var kind = row.get(ThemeRow.KIND).filter(text -> !text.isBlank()).map(text -> choice("kind", text, ThemeKind.values(), ThemeKind::getLabel))
                .orElse(before == null ? ThemeKind.CONTEXT : before.kind());
        boolean grouping = row.get(ThemeRow.CODABLE).isPresent() ? isGroup(row, theme) : hasOthers || before != null && before.grouping();
        var words = new ThemeWords(row.get(ThemeRow.NAME).orElse(""), kind, grouping,
                row.get(ThemeRow.DEFINITION).orElse(before == null ? "" : before.definition()), row.get(ThemeRow.USE).orElse(silent(row, before, 0)),
                row.get(ThemeRow.AVOID).orElse(silent(row, before, 1)), row.get(ThemeRow.EXAMPLE).orElse(silent(row, before, 2)),
                colour(row, theme, foreign), symbol(row, before, kind)).checked();
        return new ImportedTheme(row, theme, ThemeWords.code(code), words, parent, state(row, theme), row.get(ThemeRow.GUID).orElse(null), foreign);
    }

    /** A theme that is not in use takes no codings in any case; whether it groups others is then as it was. */
    private static boolean isGroup(ThemeRow row, Theme theme) {
        boolean codable = Boolean.parseBoolean(row.get(ThemeRow.CODABLE).orElse("true"));
        return row.get(ThemeRow.STATE).isPresent() ? theme != null && theme.isGrouping() : !codable;
    }

    /** What our description leaves out is empty; where it is another program's, we are not told. */
    private static String silent(ThemeRow row, ThemeWords before, int field) {
        boolean ours = row.get(ThemeRow.GUID).isPresent() && row.get(ThemeRow.CODE).isPresent();
        return before == null || ours ? "" : List.of(before.use(), before.avoid(), before.example()).get(field);
    }

    private static ThemeColour colour(ThemeRow row, Theme theme, String foreign) {
        var named = row.get(ThemeRow.COLOUR).filter(text -> !text.isBlank()).map(text -> text.matches("#\\p{XDigit}{3}(\\p{XDigit}{3})?")
                ? ThemeColour.nearest(text) : choice("colour", text, ThemeColour.values(), ThemeColour::getLabel));
        boolean recoloured = foreign != null && named.filter(colour -> ThemeColour.nearest(foreign) == colour).isEmpty()
                && (theme == null || !foreign.equalsIgnoreCase(theme.getExchangeColour()));
        return recoloured || named.isEmpty() && foreign != null ? ThemeColour.nearest(foreign)
                : named.orElse(theme == null ? ThemeColour.SLATE : theme.getColour());
    }

    private static ThemeSymbol symbol(ThemeRow row, ThemeWords before, ThemeKind kind) {
        return row.get(ThemeRow.SYMBOL).filter(text -> !text.isBlank()).map(text -> choice("symbol", text, ThemeSymbol.values(), ThemeSymbol::getLabel))
                .orElse(before == null ? ThemeSymbol.usualFor(kind) : before.symbol());
    }

    private static ThemeState state(ThemeRow row, Theme theme) {
        var is = theme == null ? ThemeState.ACTIVE : theme.getState();
        boolean silent = row.get(ThemeRow.GUID).isPresent() && row.get(ThemeRow.CODE).isEmpty();
        var wanted = row.get(ThemeRow.STATE).filter(text -> !text.isBlank()).map(text -> choice("state", text, ThemeState.values(), ThemeState::getLabel))
                .orElse(silent || row.get(ThemeRow.GUID).isEmpty() ? is : ThemeState.ACTIVE);
        if (theme == null) {
            return wanted == ThemeState.ACTIVE ? wanted : ThemeState.RETIRED;
        } else if (wanted != is && Stream.of(wanted, is).anyMatch(state -> state == ThemeState.MERGED || state == ThemeState.SPLIT)) {
            throw new Invalid("state", "its state is “" + is.getLabel() + "” here and “" + wanted.getLabel() + "” in the file. Merge and split themes on their own pages");
        }
        return wanted;
    }

    private static <T extends Enum<T>> T choice(String field, String text, T[] values, Function<T, String> label) {
        return Stream.of(values).filter(value -> label.apply(value).equalsIgnoreCase(text.strip()) || value.name().equalsIgnoreCase(text.strip())).findFirst()
                .orElseThrow(() -> new Invalid(field, "there is no " + field + " “" + (text.length() > 30 ? text.substring(0, 30) + " …" : text)
                        + "”. It is one of " + String.join(", ", Stream.of(values).map(label).toList())));
    }

    /** What would be different. */
    List<VersionDifference.Field> differences() {
        var fields = new ArrayList<VersionDifference.Field>();
        var was = Optional.ofNullable(theme);
        add(fields, "Name", was.map(Theme::getName), words.name());
        add(fields, "Kind", was.map(one -> one.getKind().getLabel()), words.kind().getLabel());
        add(fields, "Under", was.map(one -> one.getParent() == null ? "" : one.getParent().getCode()), parent);
        add(fields, "Groups others only", was.map(one -> one.isGrouping() ? "Yes" : "No"), words.grouping() ? "Yes" : "No");
        add(fields, "Definition", was.map(Theme::getDefinition), words.definition());
        add(fields, "Use it", was.map(Theme::getUse), words.use());
        add(fields, "Do not use it", was.map(Theme::getAvoid), words.avoid());
        add(fields, "Example", was.map(Theme::getExample), words.example());
        add(fields, "Colour", was.map(one -> one.getColour().getLabel()), words.colour().getLabel());
        add(fields, "Symbol", was.map(one -> one.getSymbol().getLabel()), words.symbol().getLabel());
        add(fields, "State", was.map(one -> one.getState().getLabel()), state.getLabel());
        if (guid != null) {
            add(fields, "Known elsewhere as", was.map(ThemeExchange::guid), guid);
        }
        if (foreignColour != null && !foreignColour.equalsIgnoreCase(words.colour().getHex())) {
            add(fields, "Colour elsewhere", was.map(Theme::getExchangeColour), foreignColour);
        }
        return fields;
    }

    private static void add(List<VersionDifference.Field> fields, String name, Optional<String> before, String after) {
        if (!after.equals(before.orElse(""))) {
            fields.add(new VersionDifference.Field(name, before.orElse(""), after));
        }
    }
}
