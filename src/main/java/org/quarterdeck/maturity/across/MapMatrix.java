package org.quarterdeck.maturity.across;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.across.Matrices.Place;
import org.quarterdeck.maturity.across.Matrices.SeenSites;
import org.quarterdeck.maturity.routemap.Stand;
import org.quarterdeck.maturity.routemap.StageCount;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** A matrix of how many questions of a route map are how far. */
class MapMatrix {
    private final Framework framework;
    private final SeenSites seen;
    private final Map<Place, Map<Stand, Long>> marks;

    MapMatrix(Framework framework, SeenSites seen, Map<Place, Map<Stand, Long>> marks) {
        this.framework = framework;
        this.seen = seen;
        this.marks = marks;
    }

    Matrix matrix() {
        var rows = seen.sites().stream().map(site -> new MatrixRow(site, seen.label(site), seen.seesName(site),
                framework.getFactors().stream().map(effort -> cell(site, effort)).toList())).toList();
        return new Matrix(framework, seen.round(), seen.against(), rows, rows.size() < 2 ? List.of() : framework.getFactors().stream().map(this::strip).toList());
    }

    private StageCount count(Site site, Round round, Factor effort) {
        var counted = round == null ? Map.<Stand, Long>of() : marks.getOrDefault(Place.of(site, round, effort.getId()), Map.of());
        return new StageCount(effort.getQuestions().size(), (int) (long) counted.getOrDefault(Stand.IN_PLACE, 0L),
                (int) (long) counted.getOrDefault(Stand.WORKING, 0L), (int) (long) counted.getOrDefault(Stand.NOT_YET, 0L));
    }

    private MatrixCell cell(Site site, Factor effort) {
        var now = count(site, seen.round(), effort);
        var before = count(site, seen.against(), effort);
        var earlier = before.marked() == 0 ? null : before.inPlace();
        if (now.marked() == 0) {
            return new MatrixCell(null, earlier, null, false, "", "Not marked", Tint.NONE, "", "");
        }
        return new MatrixCell(now.inPlace(), earlier, null, false, now.inPlace() + " of " + now.asked(), "in place", Tint.ofShare(now.inPlace(), now.asked()),
                now.besideInPlace(), moved(earlier, now.inPlace()));
    }

    private static String moved(Integer before, int now) {
        return before == null || before == now ? "" : now > before ? "Up from " + before : "Down from " + before;
    }

    private FactorStrip strip(Factor effort) {
        var rounds = seen.rounds().stream().filter(round -> round == seen.round() || sum(effort, round, StageCount::marked) > 0).toList();
        int inPlace = sum(effort, seen.round(), StageCount::inPlace);
        return new FactorStrip(effort, inPlace + " of " + effort.getQuestions().size() * seen.sites().size() + " questions in place, over all sites",
                rounds.stream().map(Round::getCode).toList(), List.of(
                        line("In place", effort, rounds, StageCount::inPlace), line("Working on it", effort, rounds, StageCount::working),
                        line("Not yet", effort, rounds, StageCount::notYet),
                        line("Not marked", effort, rounds, count -> count.asked() - count.marked())));
    }

    private FactorStrip.Line line(String label, Factor effort, List<Round> rounds, ToIntFunction<StageCount> what) {
        return new FactorStrip.Line(label, rounds.stream()
                .map(round -> FactorStrip.Count.of(sum(effort, round, what), effort.getQuestions().size() * seen.sites().size())).toList());
    }

    private int sum(Factor effort, Round round, ToIntFunction<StageCount> what) {
        return seen.sites().stream().map(site -> count(site, round, effort)).mapToInt(what).sum();
    }
}
