package org.quarterdeck.feedback.board;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quarterdeck.feedback.ThreadState;

/** How many comments are in each state, and how old those are that sites have not answered. */
public class CommentCounts {
    /**
     * @param age rounds up to the last that was opened
     */
    record Count(ThreadState state, int age, long comments) {
    }

    private final Map<ThreadState, Long> byState;
    private final SortedMap<Integer, Long> openByAge;

    CommentCounts(List<Count> counts) {
        byState = counts.stream().collect(Collectors.groupingBy(Count::state, () -> new EnumMap<>(ThreadState.class),
                Collectors.summingLong(Count::comments)));
        openByAge = counts.stream().filter(count -> count.state() == ThreadState.OPEN)
                .collect(Collectors.groupingBy(Count::age, TreeMap::new, Collectors.summingLong(Count::comments)));
    }

    public long getOpen() {
        return in(ThreadState.OPEN);
    }

    public long getAnswered() {
        return in(ThreadState.ANSWERED);
    }

    public long getResolved() {
        return in(ThreadState.RESOLVED);
    }

    public long getAll() {
        return getOpen() + getAnswered() + getResolved();
    }

    private long in(ThreadState state) {
        return byState.getOrDefault(state, 0L);
    }

    /** From the youngest there can be to the oldest there is; empty where none is open. */
    public List<Integer> getAges() {
        return openByAge.isEmpty() ? List.of() : IntStream.rangeClosed(0, openByAge.lastKey()).boxed().toList();
    }

    public long open(int age) {
        return openByAge.getOrDefault(age, 0L);
    }
}
