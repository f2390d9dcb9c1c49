package org.quarterdeck.submission;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** How far every site is with every round that has been opened. */
public class RoundsBoard {
    private final List<Round> rounds;
    private final List<Site> sites;
    private final Map<Long, Map<Long, BoardCell>> cells = new HashMap<>();

    RoundsBoard(List<Round> rounds, List<Site> sites, List<BoardCell> cells) {
        this.rounds = rounds;
        this.sites = sites.stream().sorted(Comparator.comparing(Site::getName)).toList();
        sites.forEach(site -> this.cells.put(site.getId(), new HashMap<>()));
        cells.stream().filter(cell -> this.cells.containsKey(cell.site()))
                .forEach(cell -> this.cells.get(cell.site()).put(cell.round(), cell));
    }

    public List<Round> getRounds() {
        return rounds;
    }

    public List<Site> getSites() {
        return sites;
    }

    /** Null where the site has no document at that round. */
    public BoardCell cell(Site site, Round round) {
        return cells.get(site.getId()).get(round.getId());
    }

    /** How many sites are in each state at a round. */
    public Map<SubmissionState, Long> counts(Round round) {
        return cellsOf(round).stream().map(BoardCell::state)
                .collect(Collectors.groupingBy(Function.identity(), () -> new EnumMap<>(SubmissionState.class), Collectors.counting()));
    }

    public long submitted(Round round) {
        return cellsOf(round).stream().filter(BoardCell::isSubmitted).count();
    }

    public long late(Round round) {
        return cellsOf(round).stream().filter(BoardCell::isLate).count();
    }

    private List<BoardCell> cellsOf(Round round) {
        return cells.values().stream().map(row -> row.get(round.getId())).filter(cell -> cell != null).toList();
    }
}
