package org.quarterdeck.word.summary;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryContent.GroupCount;
import org.quarterdeck.word.Line;

/**
 * What a summary says of one theme, as it stands in a Word file.
 *
 * @param count how many sites raise it, and the change since the round before, in words
 * @param groups the same by analysis group, in words
 */
public record ThemeSection(String name, String count, List<Line> narrative, List<SummaryContent.Quote> quotations, String groups) {
    static ThemeSection of(SummaryContent.ThemeFinding theme, String roundBefore) {
        var change = roundBefore == null ? "" : theme.change(roundBefore);
        return new ThemeSection(theme.name(), theme.kind() + ". " + theme.sites() + " of " + theme.of() + " sites"
                + (change.isEmpty() ? "" : ", " + change), Line.of(theme.narrative()), theme.quotations(), groups(theme));
    }

    private static String groups(SummaryContent.ThemeFinding theme) {
        var raised = theme.groups().stream().filter(group -> group.sites() > 0).map(ThemeSection::inWords).collect(Collectors.joining("; "));
        return "By analysis group: " + (raised.isEmpty() ? "no group" : raised) + ".";
    }

    private static String inWords(GroupCount group) {
        return group.group() + " " + group.sites() + " of " + group.of();
    }
}
