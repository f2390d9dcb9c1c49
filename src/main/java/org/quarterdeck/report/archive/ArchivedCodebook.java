package org.quarterdeck.report.archive;

import java.util.List;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;

/** {@code codebook.json}. */
public record ArchivedCodebook(String code, int number, String title, List<ThemeEntry> themes) {
    /**
     * @param parent code of the theme that groups it, or null
     * @param codable false for a theme that only groups others
     */
    public record ThemeEntry(String code, String name, String kind, String parent, boolean codable, String definition, String whenToUse,
            String whenNot, String example) {
        static ThemeEntry of(Theme theme) {
            return new ThemeEntry(theme.getCode(), theme.getName(), theme.getKind().getLabel(),
                    theme.getParent() == null ? null : theme.getParent().getCode(), theme.isCodable(), theme.getDefinition(), theme.getUse(),
                    theme.getAvoid(), theme.getExample());
        }
    }

    static ArchivedCodebook of(Codebook codebook) {
        return new ArchivedCodebook(codebook.getCode(), codebook.getNumber(), codebook.getTitle(),
                codebook.getThemes().stream().map(ThemeEntry::of).toList());
    }
}
