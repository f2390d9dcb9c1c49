package org.quarterdeck.report.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.PackPart;
import org.quarterdeck.report.PackSource;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.report.scorecard.ScorecardReport;

/** The scorecards of all sites, by code. */
@ApplicationScoped
class ScorecardSource implements PackSource {
    /** Few enough that they are laid out in little memory and a restart loses little; each piece carries its own fonts. */
    private static final int SITES_IN_A_PIECE = 8;

    @Inject
    ScorecardReport scorecards;
    @Inject
    Programmes programmes;

    @Override
    public ReportKind kind() {
        return ReportKind.SCORECARD;
    }

    @Override
    public PackPart inPack(ReportRequest request) {
        int sites = programmes.sites(request.programme()).size();
        return sites == 0 ? PackPart.missing("Scorecards", "The programme had no site when this pack was made.")
                : new PackPart("Scorecards", "", IntStream.iterate(0, from -> from < sites, from -> from + SITES_IN_A_PIECE).mapToObj(this::from).toList());
    }

    private Function<ReportRequest, Content> from(int first) {
        return request -> {
            var sites = programmes.sites(request.programme());
            return scorecards.part(request.round(), request.framework(), sites.subList(Math.min(first, sites.size()), Math.min(first + SITES_IN_A_PIECE, sites.size())));
        };
    }
}
