package org.quarterdeck.report.archive;

import java.util.List;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;

/** {@code codebook.json}. */
public record ArchivedCodebook(String code, int number, String title, List<ThemeEntry> themes) {
    /**
     * @param parent code of the theme that groups it, or null
     * @param state active, merged, split or retired
     * @param mergedInto code of the theme into which it was merged, or null
     * @param codable false for a theme that only groups others or is not in use
     */
    public record ThemeEntry(String code, String name, String kind, String parent, String state, String mergedInto, boolean codable,
            String colour, String symbol, String definition, String whenToUse, String whenNot, String example) {
        static ThemeEntry of(Theme theme) {
            return new ThemeEntry(theme.getCode(), theme.getName(), theme.getKind().getLabel(), code(theme.getParent()),
                    theme.getState().getLabel(), code(theme.getMergedInto()), theme.isCodable(), theme.getColour().getLabel(),
                    theme.getSymbol().getLabel(), theme.getDefinition(), theme.getUse(), theme.getAvoid(), theme.getExample());
        }

        private static String code(Theme theme) {
            return theme == null ? null : theme.getCode();
        }
    }

    static ArchivedCodebook of(Codebook codebook) {
        return new ArchivedCodebook(codebook.getCode(), codebook.getNumber(), codebook.getTitle(),
                codebook.getThemes().stream().map(ThemeEntry::of).toList());
    }
}
