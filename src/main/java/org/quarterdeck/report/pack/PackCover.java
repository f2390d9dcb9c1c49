package org.quarterdeck.report.pack;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.report.Bookmark;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.Fact;
import org.quarterdeck.report.PackPart;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.shared.PortalTime;

/** What a pack says of itself: its cover, its contents, and what stands in the place of what is missing. */
record PackCover(String programme, String round, int month, List<Fact> facts, Instant due) {
    /**
     * A line of the contents.
     *
     * @param top where on the page, from its lower edge; negative for its upper edge
     * @param part whether it is a whole part
     * @param address by which the binding finds the line again
     */
    public record Entry(String title, int page, float top, boolean part, String address) {
    }

    /** @param framework what the sites are rated against */
    static PackCover of(ReportRequest request, String framework, List<PackPart> parts) {
        var round = request.round();
        var missing = parts.stream().filter(PackPart::isMissing).map(PackPart::name).collect(Collectors.joining(", "));
        return new PackCover(request.programme().getName(), round.getCode(), round.getPilotMonth(), Stream.of(
                new Fact("Round", round.getCode() + ", month " + round.getPilotMonth() + ", due " + PortalTime.day(round.getDueOn())),
                new Fact("Rated against", framework),
                new Fact("Not in it", missing.isEmpty() ? "Nothing is missing" : missing + ": the page in its place says why"),
                new Fact("For whom", "For the managers of the programme: scorecards, matrix and metrics name the sites")).toList(),
                round.getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant());
    }

    /** @param latest the date of what is youngest in the pack */
    Content content(List<Entry> entries, Instant latest) {
        return new Content("round-pack", "Round pack of " + round + ", " + programme,
                "Thematic summary, maturity, scorecards, costs and local metrics of round " + round, latest.isAfter(due) ? latest : due,
                Map.of("programme", programme, "what", round + ", month " + month, "facts", facts, "entries", entries, "unnumbered", true,
                        "bookmarks", List.of(Bookmark.to("Cover", "cover"), Bookmark.to("Contents", "contents"))));
    }

    /** The pieces of a part, or the page that says why there are none. */
    static List<Function<ReportRequest, Content>> orMissing(PackPart part) {
        return !part.isMissing() ? part.pieces() : List.of(request -> new Content("pack-missing", part.name(), part.missing(),
                request.round().getDueOn().atTime(LocalTime.NOON).atZone(PortalTime.ZONE).toInstant(),
                Map.of("programme", request.programme().getName(), "heading", part.name(), "missing", part.missing())));
    }
}
