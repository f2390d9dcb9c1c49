package org.quarterdeck.theme.codebook;

import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeColour;
import org.quarterdeck.theme.ThemeKind;
import org.quarterdeck.theme.ThemeSymbol;

/**
 * What people write of a theme.
 *
 * @param grouping whether it only groups others and takes no codings itself
 */
public record ThemeWords(String name, ThemeKind kind, boolean grouping, String definition, String use, String avoid, String example,
        ThemeColour colour, ThemeSymbol symbol) {
    static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_REASON = 1_000;

    static ThemeWords of(Theme theme) {
        return new ThemeWords(theme.getName(), theme.getKind(), theme.isGrouping(), theme.getDefinition(), theme.getUse(), theme.getAvoid(),
                theme.getExample(), theme.getColour(), theme.getSymbol());
    }

    /**
     * The same in the form in which it is kept.
     *
     * @throws Invalid if the name, kind, colour or symbol is missing, or a text is too long or cannot be kept
     */
    ThemeWords checked() {
        var line = exchangeable("name", PlainText.line("name", name, LONGEST_NAME));
        if (line.isEmpty()) {
            throw new Invalid("name", "Enter a name");
        }
        required("kind", kind);
        required("colour", colour);
        required("symbol", symbol);
        return new ThemeWords(line, kind, grouping, text("definition", definition), text("use", use), text("avoid", avoid),
                text("example", example), colour, symbol);
    }

    void writeTo(Theme theme) {
        theme.rename(name, kind);
        theme.explain(definition, use, avoid, example);
        theme.mark(colour, symbol);
    }

    private static void required(String field, Object value) {
        if (value == null) {
            throw new Invalid(field, "Select a " + field);
        }
    }

    private static String text(String field, String text) {
        var normal = exchangeable(field, PlainText.normalise(field, text));
        if (normal.length() > LONGEST_TEXT) {
            throw new Invalid(field, "Shorten this to 4,000 characters or fewer");
        }
        return normal;
    }

    /** XML 1.0, in which codebooks are exchanged, has no place for a few separators and the last two places of the plane. */
    private static String exchangeable(String field, String text) {
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t' || c >= 0xFFFE)) {
            throw new Invalid(field, "This contains a character that no document can show. Remove it and save again");
        }
        return text;
    }

    /**
     * A code as it is kept for ever.
     *
     * @throws Invalid unless it is one to forty letters, digits and hyphens
     */
    static String code(String typed) {
        var code = PlainText.line("code", typed, LONGEST_CODE);
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]*")) {
            throw new Invalid("code", code.isEmpty() ? "Enter a code" : "Write the code with letters, digits and hyphens only, such as IT-B");
        }
        return code;
    }

    /** @throws Invalid if there is none, or it is longer than 1,000 characters */
    static String reason(String typed) {
        var reason = PlainText.normalise("reason", typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Invalid("reason", reason.isEmpty() ? "Say why, so that others understand it later" : "Shorten the reason to 1,000 characters or fewer");
        }
        return reason;
    }
}
