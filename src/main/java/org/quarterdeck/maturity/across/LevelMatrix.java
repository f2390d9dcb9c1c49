package org.quarterdeck.maturity.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.maturity.Consensus;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.across.Matrices.Place;
import org.quarterdeck.maturity.across.Matrices.Rated;
import org.quarterdeck.maturity.across.Matrices.SeenSites;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** A matrix of levels, made from what was rated. */
class LevelMatrix {
    private final Framework framework;
    private final Map<Integer, Level> levels;
    private final SeenSites seen;
    private final Map<Place, Rated> rated;
    private final Map<Place, List<Integer>> partners;

    LevelMatrix(Framework framework, SeenSites seen, Map<Place, Rated> rated, Map<Place, List<Integer>> partners) {
        this.framework = framework;
        this.levels = framework.getLevels().stream().collect(Collectors.toMap(Level::getNumber, Function.identity()));
        this.seen = seen;
        this.rated = rated;
        this.partners = partners;
    }

    Matrix matrix() {
        var rows = seen.sites().stream().map(this::row).toList();
        return new Matrix(framework, seen.round(), seen.against(), rows, rows.size() < 2 ? List.of() : framework.getFactors().stream().map(this::strip).toList());
    }

    private MatrixRow row(Site site) {
        return new MatrixRow(site, seen.label(site), seen.seesName(site), framework.getFactors().stream().map(factor -> cell(site, factor)).toList());
    }

    private Rated rated(Site site, Round round, Factor factor) {
        return rated.getOrDefault(Place.of(site, round, factor.getId()), Rated.NOTHING);
    }

    /** Null where there is none that the reader may see. */
    private Integer moderated(Site site, Round round, Factor factor) {
        return round == null || !seen.seesModerated(site, round) ? null : rated(site, round, factor).moderated();
    }

    private MatrixCell cell(Site site, Factor factor) {
        var given = rated(site, seen.round(), factor);
        var now = moderated(site, seen.round(), factor);
        var before = moderated(site, seen.against(), factor);
        boolean split = isSplit(site, factor, given);
        var self = (given.self() == null ? "No self-rating" : "Self " + given.self()) + (split ? ", split" : "");
        return now == null
                ? new MatrixCell(null, before, given.self(), split, "", seen.seesModerated(site, seen.round()) ? "Not rated" : "Not shown yet", Tint.NONE, self, "")
                : new MatrixCell(now, before, given.self(), split, Integer.toString(now), levels.get(now).getName(), Tint.of(framework, now), self, moved(before, now));
    }

    private static String moved(Integer before, int now) {
        return before == null || before == now ? "" : (now > before ? "Up from " : "Down from ") + before;
    }

    private boolean isSplit(Site site, Factor factor, Rated given) {
        var voices = Stream.concat(Stream.ofNullable(given.own()), partners.getOrDefault(Place.of(site, seen.round(), factor.getId()), List.of()).stream()).toList();
        return !voices.isEmpty() && Consensus.of(voices).isSplit();
    }

    /** The highest level stands at the top. */
    private FactorStrip strip(Factor factor) {
        var numbers = new LinkedHashMap<Round, List<Integer>>();
        seen.rounds().forEach(round -> numbers.put(round, numbers(factor, round)));
        numbers.keySet().removeIf(round -> round != seen.round() && numbers.get(round).isEmpty());
        var lines = new ArrayList<FactorStrip.Line>();
        for (int i = framework.getLevels().size() - 1; i >= 0; i--) {
            var level = framework.getLevels().get(i);
            lines.add(new FactorStrip.Line(level.getLabel(), numbers.values().stream().map(of -> FactorStrip.Count.of(
                    (int) of.stream().filter(number -> number == level.getNumber()).count(), seen.sites().size())).toList()));
        }
        return new FactorStrip(factor, finding(numbers), numbers.keySet().stream().map(Round::getCode).toList(), lines);
    }

    private List<Integer> numbers(Factor factor, Round round) {
        return seen.sites().stream().map(site -> moderated(site, round, factor)).filter(Objects::nonNull).toList();
    }

    private String finding(Map<Round, List<Integer>> numbers) {
        var now = numbers.get(seen.round());
        if (now.isEmpty()) {
            return "Not rated at " + seen.round().getCode();
        }
        var most = most(now);
        var first = numbers.keySet().iterator().next();
        var then = most(numbers.get(first));
        return now.stream().filter(most::equals).count() + " of " + seen.sites().size() + " sites at " + levels.get(most).getLabel()
                + (first == seen.round() ? "" : then.equals(most) ? ", as most at " + first.getCode() : "; most at " + first.getCode() + " were at " + then);
    }

    /** The commonest level; of two the lower one. */
    private static Integer most(List<Integer> numbers) {
        return numbers.stream().collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())).entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).orElseThrow().getKey();
    }
}
