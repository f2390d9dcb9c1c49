package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.theme.codebook.CodebookChange;
import org.quarterdeck.theme.codebook.ThemeRevision;

/**
 * {@code codebook-history.json}.
 *
 * @param changes the first first
 * @param revisions what each theme was, from which version on
 */
public record ArchivedCodebookHistory(List<ChangeEntry> changes, List<RevisionEntry> revisions) {
    /**
     * @param number the version that it made
     * @param theme code of the theme, or null where a file changed several
     */
    public record ChangeEntry(int number, String what, String theme, String reason, String by, Instant at) {
        static ChangeEntry of(CodebookChange change) {
            return new ChangeEntry(change.getNumber(), change.getWhat(), change.getTheme() == null ? null : change.getTheme().getCode(),
                    change.getReason(), change.getBy().getName(), change.getAt());
        }
    }

    /** @param since the first version in which the theme was so */
    public record RevisionEntry(String code, int since, String name, String kind, String parent, String state, String colour, String symbol,
            String definition, String whenToUse, String whenNot, String example) {
        static RevisionEntry of(ThemeRevision revision) {
            return new RevisionEntry(revision.getCode(), revision.getSince(), revision.getName(), revision.getKind().getLabel(),
                    revision.getParent().isEmpty() ? null : revision.getParent(), revision.getState().getLabel(), revision.getColour().getLabel(),
                    revision.getSymbol().getLabel(), revision.getDefinition(), revision.getUse(), revision.getAvoid(), revision.getExample());
        }
    }

    static ArchivedCodebookHistory of(List<CodebookChange> newestFirst, List<ThemeRevision> revisions) {
        return new ArchivedCodebookHistory(newestFirst.stream().map(ChangeEntry::of).sorted(Comparator.comparing(ChangeEntry::number)).toList(),
                revisions.stream().map(RevisionEntry::of).toList());
    }

    /** When the codebook was changed last, or null. */
    Instant latest() {
        return changes.isEmpty() ? null : changes.get(changes.size() - 1).at();
    }
}
