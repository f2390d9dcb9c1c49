package org.quarterdeck.theme.across;

/**
 * A theme in a round as other programs and spreadsheets get it.
 *
 * @param sites how many sites raised it, of those that submitted, and {@code percent} their share, rounded
 */
public record OverRoundsRow(String theme, String name, String kind, String round, int sites, int submitted, int percent, int passages, String change) {
    static OverRoundsRow of(OverRounds.Row row, OverRounds.Cell cell) {
        return new OverRoundsRow(row.theme().getCode(), row.theme().getName(), row.theme().getKind().getLabel(), cell.round().getCode(),
                cell.share().sites(), cell.share().of(), cell.share().percent(), cell.passages(), cell.change().getLabel());
    }
}
