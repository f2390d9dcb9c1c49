package org.quarterdeck.theme.summary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.ThemePolicy;

/** The thematic summary of a round, and which of its faces the person gets: what readers read, or the draft. */
@Named
@RequestScoped
public class SummaryPage {
    @Inject
    Summaries summaries;
    @Inject
    CurrentStanding current;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "preview")
    boolean preview;
    @Inject
    @Param(name = "edition")
    Integer edition;

    private List<ThematicSummary> editions;
    private ThematicSummary summary;
    private SummaryReading reading;
    private Map<String, List<String>> evidence;

    @PostConstruct
    void load() {
        editions = summaries.editions(address.getRound());
        summary = editions.stream().filter(each -> edition == null || each.getEdition() == edition).findFirst().orElse(null);
        Access.see(edition == null || summary != null);
        Access.see(summary != null || SummaryPolicy.maySeeDrafts(current.get(), address.getProgramme()));
        if (summary != null) {
            reading = summaries.read(summary);
            summary = summary.isPublished() ? summary : summaries.forWriting(address.getRound());
        }
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        address.getRound();
    }

    /** Whether readers' view is shown, because it is published or because a writer asked for it. */
    public boolean isReaders() {
        return summary != null && (summary.isPublished() || preview) && !isLate();
    }

    /** Whether somebody sends a text, which they must get back where the summary is not a draft any more. */
    private static boolean isLate() {
        return Faces.isPostback() && Stream.of("form:findings:input", "correction:corrects:input").anyMatch(field -> Faces.getRequestParameter(field) != null);
    }

    public boolean isWriter() {
        return SummaryPolicy.mayWrite(current.get(), address.getProgramme());
    }

    /** Whether the page is a form in which the findings are written. */
    public boolean isWriting() {
        return summary != null && !isReaders() && (summary.isWritable() || isLate()) && isWriter();
    }

    /** Whether a corrected edition can be begun. */
    public boolean isCorrectable() {
        return isWriter() && summary != null && summary.isPublished() && summary == editions.get(0);
    }

    /** Whether what is shown was replaced by a later edition that the person may read. */
    public ThematicSummary getReplacedBy() {
        return editions.stream().filter(other -> other.isPublished() && summary.isPublished() && other.getEdition() > summary.getEdition())
                .findFirst().orElse(null);
    }

    /** The other editions that are published, the latest first. */
    public List<ThematicSummary> getOtherEditions() {
        return editions.stream().filter(other -> other.isPublished() && !other.getId().equals(summary.getId())).toList();
    }

    /** Whether the person may go from what is said to the passages behind it. */
    public boolean isEvidenceAtHand() {
        return ThemePolicy.mayReadCodings(current.get(), address.getProgramme());
    }

    /** Where a quoted passage stands in its document, for those who may read codings. */
    public String evidence(String theme, int place) {
        if (evidence == null) {
            evidence = summaries.evidence(summary);
        }
        var quoted = evidence.getOrDefault(theme, List.of());
        return place < quoted.size() ? quoted.get(place) : getAddress();
    }

    public boolean isPublisher() {
        return SummaryPolicy.mayPublish(current.get(), address.getProgramme());
    }

    public String day(java.time.Instant at) {
        return PortalTime.dayOf(at);
    }

    public String moment(java.time.Instant at) {
        return PortalTime.dayAndTime(at);
    }

    public String getAddress() {
        return address.getRound().getAddress() + "/summary";
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    public SummaryReading getReading() {
        return reading;
    }

    public Glance getGlance() {
        return Glance.at(reading.content());
    }

    public SummaryContent getContent() {
        return reading.content();
    }
}
