package org.quarterdeck.maturity;

import java.time.Instant;
import java.util.Map;
import org.quarterdeck.shared.PortalTime;

/**
 * What was typed into a form and not saved.
 *
 * @param fields by the name of the field
 */
public record Typed(Map<String, String> fields, Instant at) {
    public String when() {
        return PortalTime.dayAndTime(at);
    }
}
