package org.quarterdeck.maturity.across;

import java.util.List;
import org.quarterdeck.maturity.Factor;

/**
 * A small matrix of one factor: how many sites are at each level, or how many questions are how far, from round to round.
 *
 * @param finding one sentence on what it shows
 * @param rounds the codes of its columns
 */
public record FactorStrip(Factor factor, String finding, List<String> rounds, List<Line> lines) {
    /** @param counts one for each round */
    public record Line(String label, List<Count> counts) {
    }

    /** @param tint the class of its colour, which is only extra */
    public record Count(int number, String tint) {
        static Count of(int number, int all) {
            return new Count(number, Tint.ofShare(number, all));
        }
    }
}
