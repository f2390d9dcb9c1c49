package org.quarterdeck.theme.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeState;
import org.quarterdeck.theme.exchange.ThemeExchange;
import org.quarterdeck.theme.exchange.ThemeRow;

/** What a file would make of a codebook. It changes nothing itself. */
public final class ImportPlan {
    private final Codebook codebook;
    private final List<ImportLine> lines = new ArrayList<>();
    private final List<ImportedTheme> themes = new ArrayList<>();
    private final Map<String, String> codeOfGuid = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> coded;
    private final Set<String> named;

    private ImportPlan(Codebook codebook, Set<String> coded, Set<String> named) {
        this.codebook = codebook;
        this.coded = coded;
        this.named = named;
        codebook.getThemes().forEach(theme -> {
            codeOfGuid.put(plain(ThemeExchange.guid(theme)), theme.getCode());
            parents.put(theme.getCode(), theme.getParent() == null ? "" : theme.getParent().getCode());
        });
    }

    /** @param coded codes of the themes that passages have been given */
    static ImportPlan of(Codebook codebook, Set<String> coded, List<ThemeRow> rows) {
        var plan = new ImportPlan(codebook, coded, rows.stream().flatMap(row -> row.get(ThemeRow.PARENT).stream())
                .map(code -> code.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        rows.forEach(plan::take);
        return plan;
    }

    private void take(ThemeRow row) {
        var title = row.get(ThemeRow.CODE).orElse("") + " " + row.get(ThemeRow.NAME).orElse("");
        try {
            var theme = find(row);
            var code = theme == null ? row.get(ThemeRow.CODE).orElseGet(() -> invented(row.get(ThemeRow.NAME).orElse(""))) : theme.getCode();
            if (!taken.add(code.toLowerCase(Locale.ROOT))) {
                throw new Invalid("code", "the file has the code " + code + " twice");
            }
            row.get(ThemeRow.GUID).ifPresent(guid -> codeOfGuid.put(plain(guid), code));
            var imported = ImportedTheme.of(row, theme, code, parent(row, theme), named.contains(code.toLowerCase(Locale.ROOT)));
            requirePlace(imported);
            var fields = imported.differences();
            themes.add(imported);
            lines.add(new ImportLine(row.place(), code + " " + imported.words().name(), theme == null ? ImportLine.Verdict.ADDED
                    : fields.isEmpty() ? ImportLine.Verdict.UNCHANGED : ImportLine.Verdict.CHANGED, fields, ""));
        } catch (Invalid refused) {
            lines.add(new ImportLine(row.place(), title.length() > 240 ? title.substring(0, 240) + " …" : title.strip(), ImportLine.Verdict.REFUSED,
                    List.of(), refused.getMessage()));
        }
    }

    /** By what another program knows it, else by its code. */
    private Theme find(ThemeRow row) {
        return row.get(ThemeRow.GUID).map(guid -> codeOfGuid.get(plain(guid))).flatMap(codebook::theme)
                .or(() -> row.get(ThemeRow.CODE).flatMap(code -> codebook.like(code.strip()))).orElse(null);
    }

    private String parent(ThemeRow row, Theme theme) {
        if (row.get(ThemeRow.PARENT_GUID).isPresent()) {
            return row.get(ThemeRow.PARENT_GUID).filter(guid -> !guid.isEmpty()).map(guid -> codeOfGuid.getOrDefault(plain(guid), "")).orElse("");
        }
        var named = row.get(ThemeRow.PARENT).map(String::strip);
        if (named.isEmpty()) {
            return theme == null ? "" : parents.get(theme.getCode());
        }
        return named.get().isEmpty() ? "" : parents.keySet().stream().filter(code -> code.equalsIgnoreCase(named.get())).findFirst()
                .orElseThrow(() -> new Invalid("parent", "there is no theme “" + named.get() + "” in the codebook or above this row"));
    }

    private void requirePlace(ImportedTheme imported) {
        var above = imported.parent();
        for (int levels = 1; !above.isEmpty(); levels++) {
            if (above.equals(imported.code())) {
                throw new Invalid("parent", "a theme cannot stand under itself");
            } else if (levels >= Place.DEEPEST) {
                throw new Invalid("parent", "at most four themes stand above each other");
            }
            above = parents.getOrDefault(above, "");
        }
        requireRoom(imported);
        parents.put(imported.code(), imported.parent());
    }

    private void requireRoom(ImportedTheme imported) {
        var theme = imported.theme();
        if (imported.words().grouping() && theme != null && !theme.isGrouping() && coded.contains(theme.getCode())) {
            throw new Invalid("parent", "it has passages and cannot become a group. Split it instead");
        }
        boolean stays = theme != null && imported.parent().equals(theme.getParent() == null ? "" : theme.getParent().getCode());
        codebook.theme(imported.parent()).filter(group -> !stays).ifPresent(group -> {
            boolean full = imported.guid() == null && !group.isGrouping() && coded.contains(group.getCode());
            if (full || group.getState() != ThemeState.ACTIVE) {
                throw new Invalid("parent", group.getTitle() + (full ? " has passages and cannot become a group" : " is not in use, so that no theme can come under it"));
            }
        });
    }

    /** A code made from a name, for a theme of a program that has no codes. */
    private String invented(String name) {
        var words = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "-").replaceAll("^-|-$", "");
        var stem = words.isEmpty() ? "THEME" : words.substring(0, Math.min(30, words.length())).replaceAll("-$", "");
        var code = stem;
        for (int i = 2; codebook.like(code).isPresent() || taken.contains(code.toLowerCase(Locale.ROOT)); i++) {
            code = stem + "-" + i;
        }
        return code;
    }

    private static String plain(String guid) {
        return guid.replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
    }

    public List<ImportLine> getLines() {
        return lines;
    }

    public long count(String verdict) {
        return lines.stream().filter(line -> line.verdict().name().equals(verdict)).count();
    }

    /** Whether nothing of it is refused and something is different. */
    public boolean isApplicable() {
        return count("REFUSED") == 0 && count("UNCHANGED") < lines.size();
    }

    /** All that the file names. */
    List<ImportedTheme> all() {
        return themes;
    }

    /** Those that are added or changed, in the order of the file. */
    List<ImportedTheme> different() {
        return themes.stream().filter(theme -> !theme.differences().isEmpty()).toList();
    }
}
