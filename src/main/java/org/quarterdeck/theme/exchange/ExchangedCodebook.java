package org.quarterdeck.theme.exchange;

import java.util.List;

/**
 * What a file of the exchange format holds.
 *
 * @param sets how many sets of codes the file has; we have no such thing and leave them out
 */
public record ExchangedCodebook(List<ExchangedCode> codes, int sets) {
}
