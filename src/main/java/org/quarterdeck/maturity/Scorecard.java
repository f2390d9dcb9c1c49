package org.quarterdeck.maturity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;

/**
 * How one site stands on every factor at one round.
 *
 * @param label the site's name, or its pseudonym where the reader may not know the name
 * @param moderatedShown whether the reader may see what evaluators found at this round
 * @param factors a line for each factor, in the order of the framework
 */
public record Scorecard(Framework framework, Site site, String label, Round round, boolean moderatedShown,
        List<RatedFactor> factors) {

    /** @throws org.quarterdeck.shared.NotFound if the framework has no such factor */
    public RatedFactor factor(String code) {
        int place = framework.getFactors().indexOf(framework.factor(code));
        return factors.get(place);
    }

    /** Changes whenever what the lead gave does. */
    public String seen() {
        return seen(factors.stream().map(RatedFactor::own));
    }

    static String seen(Stream<SelfRating> given) {
        return Checksum.sha256(given.map(SelfRating::mark).collect(Collectors.joining("\n")));
    }

    public boolean isEmpty() {
        return factors.stream().allMatch(line -> line.self() == null && line.moderated() == null);
    }

    public long moderatedCount() {
        return given(factors.stream().map(RatedFactor::moderated));
    }

    public long selfRatedCount() {
        return given(factors.stream().map(RatedFactor::self));
    }

    private static long given(Stream<Level> levels) {
        return levels.filter(level -> level != null).count();
    }
}
