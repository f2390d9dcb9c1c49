package org.quarterdeck.theme.summary.publishing;

import java.util.List;
import org.quarterdeck.theme.summary.Quotation;

/**
 * What there is to look at before a summary is published.
 *
 * @param open what nobody has decided yet, in the order of the summary
 * @param decided what may stand, because somebody said so
 * @param shortened the quotations from which names were taken out
 */
public record PublicationCheck(List<Concern> open, List<Decision> decided, List<Quotation> shortened) {
    /** Of a summary that is published. */
    static final PublicationCheck NOTHING = new PublicationCheck(List.of(), List.of(), List.of());
}
