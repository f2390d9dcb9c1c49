package org.quarterdeck.maturity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.shared.Invalid;

/**
 * The fields of a form in which factors are rated, read all at once, so that everything that is wrong is said at once.
 *
 * @param given what was said, factor by factor
 * @param problems what is wrong, each naming its field
 */
public record SelfRatingForm(List<SelfGiven> given, List<Invalid> problems) {
    public static SelfRatingForm read(List<Factor> factors, Map<String, String> typed) {
        var given = new ArrayList<SelfGiven>();
        var problems = new ArrayList<Invalid>();
        for (var factor : factors) {
            try {
                SelfGiven.read(factor, typed).ifPresent(given::add);
            } catch (Invalid wrong) {
                problems.add(wrong);
            }
        }
        return new SelfRatingForm(given, problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }
}
