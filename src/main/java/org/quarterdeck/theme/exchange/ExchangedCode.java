package org.quarterdeck.theme.exchange;

import java.util.List;

/**
 * A theme as the exchange format knows it: the element {@code Code}.
 *
 * @param guid as it stands in the file, perhaps in braces
 * @param colour such as {@code #ff8800} or {@code #f80}, or null
 * @param description free text, or null
 * @param codes those within it
 */
public record ExchangedCode(String guid, String name, boolean codable, String colour, String description, List<ExchangedCode> codes) {
}
