package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.Optional;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Json;
import org.quarterdeck.shared.PlainText;

/** What a site says of its costs as a whole, as it was typed: the total that it states itself, what it received, notes. */
public record AboutCosts(String stated, String funding, String notes) {
    private static final int LONGEST_FIGURE = 100;

    /** @throws Invalid if something cannot be kept */
    public AboutCosts normalised() {
        return new AboutCosts(PlainText.line("stated", stated, LONGEST_FIGURE), PlainText.line("funding", funding, LONGEST_FIGURE),
                PlainText.normalise("notes", notes));
    }

    /** @throws Invalid if it is no amount */
    public Optional<BigDecimal> readStated() {
        return stated.isEmpty() ? Optional.empty() : Optional.of(Amounts.pounds("stated", stated));
    }

    /** @throws Invalid if it is no amount */
    public Optional<BigDecimal> readFunding() {
        return funding.isEmpty() ? Optional.empty() : Optional.of(Amounts.pounds("funding", funding));
    }

    public String checksum() {
        return Checksum.sha256(Json.WITH_NULLS.toJson(this));
    }
}
