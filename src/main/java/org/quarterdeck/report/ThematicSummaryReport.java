package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.summary.Glance;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryReading;

/** The evaluators' summary of a round: what was frozen if it is published, else the draft for those who may see drafts. */
@ApplicationScoped
class ThematicSummaryReport implements PdfReport, PackSource {
    /** More columns than this are too narrow for a page. */
    private static final int SITES_ACROSS = 16;

    @Inject
    Summaries summaries;

    @Override
    public ReportKind kind() {
        return ReportKind.THEMATIC_SUMMARY;
    }

    @Override
    public void check(ReportRequest request) {
        summaries.find(request.round()).orElseThrow(() ->
                new Invalid("round", "There is no thematic summary of " + request.round().getCode() + " yet. Select an earlier round"));
    }

    @Override
    public Content read(ReportRequest request) {
        return content(summaries.readPublished(request.round()), request.round());
    }

    @Override
    public PackPart inPack(ReportRequest request) {
        var name = kind().getLabel();
        return summaries.find(request.round()).filter(summary -> summary.getPublishedAt() != null).isPresent() ? PackPart.of(name, this::read)
                : PackPart.missing(name, "The thematic summary of " + request.round().getCode() + " was not published when this pack was made.");
    }

    static Content content(SummaryReading summary, Round round) {
        var content = summary.content();
        return new Content("thematic-summary", "Thematic summary of " + content.round() + ", " + content.programmeName(),
                "What the Living Documents of round " + content.round() + " say, by theme", dateOf(summary, round),
                Map.of("content", content, "glance", Glance.at(content), "matrices", content.matrix().parts(SITES_ACROSS),
                        "bookmarks", bookmarks(content), "facts", facts(summary, round),
                        "draft", summary.published() ? "" : summary.state().getLabel() + ": not published",
                        "sha256", summary.published() ? summary.sha256() : ""));
    }

    /** A draft has no date of its own; it carries the day on which the round was due. */
    private static Instant dateOf(SummaryReading summary, Round round) {
        return summary.published() ? summary.publishedAt()
                : round.getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant();
    }

    private static List<Bookmark> bookmarks(SummaryContent content) {
        var bookmarks = new ArrayList<>(List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"),
                Bookmark.to("Findings", "findings")));
        if (!content.themes().isEmpty()) {
            bookmarks.add(Bookmark.to("Themes at a glance", "glance"));
            bookmarks.add(new Bookmark("Themes", "themes", content.themes().stream()
                    .map(theme -> Bookmark.to(theme.name(), "theme-" + theme.code())).toList()));
        }
        bookmarks.add(Bookmark.to("Themes by site", "matrix"));
        bookmarks.add(Bookmark.to("How this summary was made", "method"));
        return bookmarks;
    }

    private static List<Fact> facts(SummaryReading summary, Round round) {
        var content = summary.content();
        var facts = new ArrayList<>(List.of(
                new Fact("Round", content.round() + ", month " + content.pilotMonth() + ", due " + PortalTime.day(round.getDueOn())),
                new Fact("Submitted", content.method().submitted() + " of " + content.method().sites() + " sites"),
                new Fact("Version", Integer.toString(content.edition()))));
        if (summary.published()) {
            facts.add(new Fact("Published", PortalTime.dayOf(summary.publishedAt())));
            facts.add(new Fact("SHA-256 of the content", summary.sha256()));
        }
        return facts;
    }
}
