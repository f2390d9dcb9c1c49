package org.quarterdeck.theme.agreement;

import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.theme.Coding;

/** A difference as CSV. Several passages of one coder stand one below the other. */
public record DifferenceRow(int number, String question, String theme, String first, String firstPassages, String second, String secondPassages,
        String settled, String settledBy, String settledAt, String reason) {
    static DifferenceRow of(CodingDifference difference) {
        var decision = difference.getDecision();
        return new DifferenceRow(difference.getOrdinal(), difference.getQuestion().getCode(), difference.getTheme().getCode(),
                difference.getDoubleCoding().getFirst().getName(), passages(difference.getOfFirst()),
                difference.getDoubleCoding().getSecond().getName(), passages(difference.getOfSecond()),
                decision == null ? "" : decision.getSettlement().getLabel(), decision == null ? "" : decision.getBy().getName(),
                decision == null ? "" : decision.getAt().toString(), decision == null ? "" : decision.getReason());
    }

    private static String passages(List<Coding> codings) {
        return codings.stream().map(coding -> coding.getPassage().quote()).collect(Collectors.joining("\n\n"));
    }
}
