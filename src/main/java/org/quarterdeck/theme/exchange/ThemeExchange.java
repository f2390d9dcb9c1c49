package org.quarterdeck.theme.exchange;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeState;

/** Our themes as codes of the exchange format. */
public final class ThemeExchange {
    private ThemeExchange() {
    }

    /** All themes of a codebook in their tree, also those that take no codings any more. */
    public static List<ExchangedCode> codes(Codebook codebook) {
        return codebook.top().stream().map(theme -> code(codebook, theme)).toList();
    }

    private static ExchangedCode code(Codebook codebook, Theme theme) {
        return new ExchangedCode(guid(theme), theme.getName(), theme.isCodable(),
                theme.getExchangeColour() == null ? theme.getColour().getHex() : theme.getExchangeColour(), description(theme),
                codebook.under(theme).stream().map(under -> code(codebook, under)).toList());
    }

    /** The GUID that a theme came with, or one that is always the same for the same code in the same programme. */
    public static String guid(Theme theme) {
        return theme.getExchangeGuid() != null ? theme.getExchangeGuid() : UUID.nameUUIDFromBytes(
                (theme.getCodebook().getProgramme().getCode() + "/themes/" + theme.getCode()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String description(Theme theme) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(ThemeRow.CODE, theme.getCode());
        fields.put(ThemeRow.KIND, theme.getKind().getLabel());
        fields.put(ThemeRow.USE, theme.getUse());
        fields.put(ThemeRow.AVOID, theme.getAvoid());
        fields.put(ThemeRow.EXAMPLE, theme.getExample());
        fields.put(ThemeRow.COLOUR, theme.getColour().getLabel());
        fields.put(ThemeRow.SYMBOL, theme.getSymbol().getLabel());
        fields.put(ThemeRow.STATE, theme.getState() == ThemeState.ACTIVE ? "" : theme.getState().getLabel());
        return ThemeDescription.write(theme.getDefinition(), fields);
    }
}
