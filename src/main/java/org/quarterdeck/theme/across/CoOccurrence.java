package org.quarterdeck.theme.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Counts which themes occur together. Plain Java, so that the rule is a unit test. */
final class CoOccurrence {
    private static final class Count {
        private final Set<CodedPlace> ofOne = new HashSet<>();
        private final Set<CodedPlace> ofOther = new HashSet<>();
        private final Set<Long> sites = new HashSet<>();
        private int together;
    }

    private record Key(long one, long other) {
    }

    private final Map<Long, Integer> passages = new HashMap<>();
    private final Map<Key, Count> counts = new HashMap<>();
    private final Map<Long, Integer> order;

    private CoOccurrence(List<Long> themes) {
        order = new HashMap<>();
        themes.forEach(theme -> order.put(theme, order.size()));
    }

    /**
     * The pairs that occur together at all, those that overlap most first.
     *
     * @param themes ids in the order of the codebook
     * @param places one for each passage, in any order
     */
    static List<Pair> pairs(List<Long> themes, Collection<CodedPlace> places) {
        var counting = new CoOccurrence(themes);
        places.stream().filter(place -> counting.order.containsKey(place.theme()))
                .collect(Collectors.groupingBy(CodedPlace::text)).values().forEach(counting::add);
        return counting.counts.entrySet().stream().map(entry -> counting.pair(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Pair::overlapping).thenComparing(Pair::coefficient).thenComparing(Pair::together).reversed()
                        .thenComparing(pair -> counting.order.get(pair.one())).thenComparing(pair -> counting.order.get(pair.other())))
                .toList();
    }

    private Pair pair(Key key, Count count) {
        return new Pair(key.one(), key.other(), Math.min(count.ofOne.size(), count.ofOther.size()), count.together, count.sites.size(),
                passages.get(key.one()), passages.get(key.other()));
    }

    /** Adds the passages of one answer. */
    private void add(List<CodedPlace> answer) {
        var byPlace = new ArrayList<>(answer);
        byPlace.sort(Comparator.comparingInt(CodedPlace::start));
        byPlace.forEach(place -> passages.merge(place.theme(), 1, Integer::sum));
        for (int i = 0; i < byPlace.size(); i++) {
            for (int j = i + 1; j < byPlace.size() && byPlace.get(j).start() < byPlace.get(i).end(); j++) {
                overlap(byPlace.get(i), byPlace.get(j));
            }
        }
        var themes = new TreeSet<Long>(Comparator.comparing(order::get));
        answer.forEach(place -> themes.add(place.theme()));
        themes.forEach(one -> themes.tailSet(one, false).forEach(other -> count(one, other).together++));
    }

    private void overlap(CodedPlace one, CodedPlace other) {
        if (one.theme() != other.theme() && one.overlaps(other)) {
            boolean inOrder = order.get(one.theme()) < order.get(other.theme());
            var count = inOrder ? count(one.theme(), other.theme()) : count(other.theme(), one.theme());
            count.ofOne.add(inOrder ? one : other);
            count.ofOther.add(inOrder ? other : one);
            count.sites.add(one.site());
        }
    }

    private Count count(long one, long other) {
        return counts.computeIfAbsent(new Key(one, other), key -> new Count());
    }
}
