package org.quarterdeck.theme.across;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.programme.Round;
import org.quarterdeck.theme.Theme;

/**
 * The themes over the rounds in which a site submitted.
 *
 * @param rounds in their order, with how many sites submitted in each
 */
public record OverRounds(List<Column> rounds, List<Row> rows) {
    /** A round. */
    public record Column(Round round, int submitted) {
    }

    /** What a theme was in a round. */
    public record Cell(Round round, Change.Share share, int passages, Change change) {
    }

    /** A theme, with a cell for each round. */
    public record Row(Theme theme, List<Cell> cells) {
        static Row of(Theme theme, List<Column> rounds, List<ThemeCount> counts) {
            var shares = new ArrayList<Change.Share>();
            var cells = new ArrayList<Cell>();
            for (int i = 0; i < rounds.size(); i++) {
                shares.add(new Change.Share(counts.get(i).sites(), rounds.get(i).submitted()));
                cells.add(new Cell(rounds.get(i).round(), shares.get(i), counts.get(i).passages(), Change.of(shares)));
            }
            return new Row(theme, List.copyOf(cells));
        }

        /** What it is in the last round. */
        public Cell getLast() {
            return cells.get(cells.size() - 1);
        }
    }

    /** The themes that changed so to the last round, in the order of the codebook. */
    public List<Theme> changed(Change change) {
        return rows.stream().filter(row -> row.getLast().change() == change).map(Row::theme).toList();
    }
}
