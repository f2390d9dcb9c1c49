package org.quarterdeck.report.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.Bookmark;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.PdfReport;
import org.quarterdeck.report.ReportKind;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.shared.Invalid;

/**
 * The scorecard of one site at one round: the page for its board, then a page for each factor, then costs, document and metrics
 * at length. Of all sites it is the page of each.
 */
@ApplicationScoped
public class ScorecardReport implements PdfReport {
    private static final String LAYOUT = "scorecard";

    @Inject
    Scorecards scorecards;
    @Inject
    Programmes programmes;

    private enum Extent {
        PAGES, WITH_FACTORS, WHOLE
    }

    @Override
    public ReportKind kind() {
        return ReportKind.SCORECARD;
    }

    @Override
    public void check(ReportRequest request) {
        if (!request.round().isOpened()) {
            throw new Invalid("round", request.round().getCode() + " is not open yet. Select an earlier round");
        }
        scorecards.of(request.round(), request.framework(), request.site() == null ? List.of() : List.of(request.site()));
    }

    @Override
    public Content read(ReportRequest request) {
        var round = request.round();
        if (request.site() == null) {
            var sites = programmes.sites(request.programme());
            return content(round, scorecards.of(round, request.framework(), sites), Extent.PAGES, "Scorecards of all sites, " + round.getCode());
        }
        return content(round, scorecards.of(round, request.framework(), List.of(request.site())), Extent.WHOLE,
                "Scorecard of " + request.site().getName() + ", " + round.getCode());
    }

    /**
     * The scorecards of some sites as one part of a larger report: for each site the page for its board, then a page for each
     * factor. In as many statements for many sites as for one.
     *
     * @param framework key of what they are rated against; empty for the programme's first
     * @return with bookmarks in its values, one for each site with its factors within
     * @throws org.quarterdeck.shared.NotFound if the person may not know of any one of the sites
     */
    public Content part(Round round, String framework, List<Site> sites) {
        return content(round, scorecards.of(round, framework, sites), Extent.WITH_FACTORS, "Scorecards, " + round.getCode());
    }

    private static Content content(Round round, List<SiteScorecard> cards, Extent extent, String title) {
        var values = new HashMap<String, Object>();
        values.put("programme", round.getProgramme().getName());
        values.put("round", round.getCode());
        var pages = cards.stream().map(BoardPage::new).toList();
        values.put("pages", pages);
        values.put("withFactors", extent != Extent.PAGES);
        values.put("whole", extent == Extent.WHOLE);
        values.put("bookmarks", pages.stream().map(page -> bookmark(page, extent)).toList());
        return new Content(LAYOUT, title, "Maturity, costs, metrics and document at " + round.getCode() + ", on one page for each site", date(round, cards), values);
    }

    private static Bookmark bookmark(BoardPage page, Extent extent) {
        var anchor = page.getAnchor();
        var card = page.getCard();
        var factors = Stream.concat(card.factors().stream().map(sheet -> Bookmark.to(sheet.name(), anchor + "-" + sheet.code())),
                card.efforts().stream().map(sheet -> Bookmark.to(sheet.name(), anchor + "-" + sheet.code())));
        var rest = Stream.of(Bookmark.to("Costs", anchor + "-costs"), Bookmark.to("Document and feedback", anchor + "-document"),
                Bookmark.to("Local metrics", anchor + "-metrics"));
        return new Bookmark(card.site().getName(), anchor, switch (extent) {
            case PAGES -> List.of();
            case WITH_FACTORS -> factors.toList();
            case WHOLE -> Stream.concat(factors, rest).toList();
        });
    }

    private static Instant date(Round round, List<SiteScorecard> cards) {
        return cards.stream().map(SiteScorecard::date).max(Comparator.naturalOrder())
                .orElse(round.getDueOn().atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    }
}
