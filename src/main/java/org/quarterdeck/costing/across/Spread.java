package org.quarterdeck.costing.across;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the figures of several sites lie, in exact pounds. Only figures that were given are in it; with an even number of
 * them the median is the middle between the two in the middle.
 */
public record Spread(List<BigDecimal> figures) {

    static Spread of(Stream<BigDecimal> figures) {
        return new Spread(figures.sorted().toList());
    }

    public int count() {
        return figures.size();
    }

    public Optional<BigDecimal> lowest() {
        return figures.stream().findFirst();
    }

    public Optional<BigDecimal> highest() {
        return figures.isEmpty() ? Optional.empty() : Optional.of(figures.get(figures.size() - 1));
    }

    public Optional<BigDecimal> median() {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var upper = figures.get(figures.size() / 2);
        var lower = figures.get((figures.size() - 1) / 2);
        return Optional.of(lower.add(upper).divide(BigDecimal.valueOf(2)));
    }
}
