package org.quarterdeck.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what a source gives that has one text in each row: a comment, a memo. */
public final class RowTexts {
    private RowTexts() {
    }

    /** The texts by the unit to which their rows belong. */
    public static <T> Map<Long, List<SearchText>> read(Stream<T> rows, Function<T, Long> unit, Function<T, SearchText> text) {
        return rows.collect(Collectors.groupingBy(unit, Collectors.mapping(text, Collectors.toList())));
    }

    /** Of the rows those that may be read, by key. */
    public static <T> Map<String, Shown> show(Stream<T> rows, ToLongFunction<T> id, Predicate<T> mayRead, Function<T, Shown> shown) {
        return rows.filter(mayRead).collect(Collectors.toMap(row -> SearchKey.whole(id.applyAsLong(row)), shown));
    }
}
