package org.quarterdeck.report;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/**
 * What somebody wants to have.
 *
 * @param round null where the kind is of no single round
 * @param site null where the kind is of no single site
 */
public record ReportRequest(Programme programme, ReportKind kind, Round round, Site site) {
}
