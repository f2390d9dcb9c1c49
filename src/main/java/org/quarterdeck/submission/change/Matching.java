package org.quarterdeck.submission.change;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Which pieces of two texts stayed: a longest common subsequence by Myers (1986), An O(ND) Difference Algorithm. Pieces that
 * stand on one side only cannot be matched and are left out first, so that a text that was rewritten takes no longer.
 */
final class Matching {
    /** The places of a piece that stayed, on both sides. */
    record Match(int before, int after) {
    }

    private Matching() {
    }

    /** @param key what of a piece must be the same */
    static List<Match> of(List<String> before, List<String> after, UnaryOperator<String> key) {
        var old = before.stream().map(key).toList();
        var now = after.stream().map(key).toList();
        var oldPlaces = places(old, now);
        var nowPlaces = places(now, old);
        var patch = DiffUtils.diff(at(old, oldPlaces), at(now, nowPlaces), new MyersDiffWithLinearSpace<>(), null, true);
        var matches = new ArrayList<Match>();
        patch.getDeltas().stream().filter(delta -> delta.getType() == DeltaType.EQUAL).forEach(same ->
                IntStream.range(0, same.getSource().size()).forEach(i -> matches.add(new Match(
                        oldPlaces.get(same.getSource().getPosition() + i), nowPlaces.get(same.getTarget().getPosition() + i)))));
        return List.copyOf(matches);
    }

    private static List<Integer> places(List<String> pieces, List<String> others) {
        var known = new HashSet<>(others);
        return IntStream.range(0, pieces.size()).filter(place -> known.contains(pieces.get(place))).boxed().toList();
    }

    private static List<String> at(List<String> pieces, List<Integer> places) {
        return places.stream().map(pieces::get).toList();
    }
}
