package org.quarterdeck.report;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;

/**
 * Who may have which report. What a report then says is decided again by the policies of the features that it reads: the
 * steering group and the sites, for two, get of these kinds what is published.
 */
public final class ReportPolicy {
    private static final Set<ReportKind> OF_MANAGERS = EnumSet.of(ReportKind.ARCHIVE, ReportKind.ROUND_PACK);
    private static final Set<ReportKind> OF_LEADS = EnumSet.of(ReportKind.SUBMISSION, ReportKind.SCORECARD, ReportKind.COSTS,
            ReportKind.METRICS);
    private static final Set<ReportKind> OF_STEERING = EnumSet.of(ReportKind.MATURITY_MATRIX);
    private static final Set<ReportKind> OF_EVERYONE = EnumSet.of(ReportKind.THEMATIC_SUMMARY);

    private ReportPolicy() {
    }

    /** @param site the site that the report is of, null where it is of none or of all */
    public static boolean mayHave(Standing who, ReportKind kind, Programme programme, Site site) {
        return who.manages(programme)
                || who.evaluates(programme) && !OF_MANAGERS.contains(kind)
                || site != null && OF_LEADS.contains(kind) && who.leads(site)
                || OF_STEERING.contains(kind) && who.steers(programme)
                || OF_EVERYONE.contains(kind) && who.belongsTo(programme);
    }

    /** The kinds that the person may have of some site or of the programme. */
    public static List<ReportKind> kinds(Standing who, Programme programme) {
        return Arrays.stream(ReportKind.values()).filter(kind -> mayHave(who, kind, programme, null)
                || kind.isOfSite() && who.ownSites(programme).stream().anyMatch(site -> mayHave(who, kind, programme, site))).toList();
    }

    /** A job is known to the person who asked, for as long as they may have such a report. */
    public static boolean maySee(Standing who, ReportJob job) {
        return job.getRequestedBy().getId().equals(who.person().getId())
                && mayHave(who, job.getKind(), job.getProgramme(), job.getSite());
    }
}
