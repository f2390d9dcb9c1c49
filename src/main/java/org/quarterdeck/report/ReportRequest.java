package org.quarterdeck.report;

import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/**
 * What somebody wants to have.
 *
 * @param round null where the kind is of no single round
 * @param site null where the kind is of no single site
 * @param options for a submission; the others have none
 * @param framework key of what the sites are rated against, for kinds that show ratings; empty for the programme's first
 */
public record ReportRequest(Programme programme, ReportKind kind, Round round, Site site, Set<ReportOption> options, String framework) {
    public ReportRequest(Programme programme, ReportKind kind, Round round, Site site, Set<ReportOption> options) {
        this(programme, kind, round, site, options, "");
    }

    /** Whether a submission is to have this. */
    public boolean has(ReportOption option) {
        return options.contains(option);
    }
}
