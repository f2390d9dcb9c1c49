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
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.ThemePolicy;

/** The thematic summary of a round: for its readers what is published, for its writers the draft and what is left to write. */
@Named
@RequestScoped
public class SummaryPage {
    @Inject
    Summaries summaries;
    @Inject
    SummaryWriting writing;
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
    @Inject
    AutosavePart autosave;

    private List<ThematicSummary> editions;
    private ThematicSummary summary;
    private SummaryReading reading;
    private String findings;
    private String corrects;
    private String seen;
    private ChangedMeanwhile conflict;
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
            findings = summary.getFindings();
            corrects = summary.getCorrects();
            seen = Checksum.sha256(findings);
        }
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        address.getRound();
    }

    public void start() {
        writing.start(address.getRound());
        again("Summary begun");
    }

    public void autosave() {
        autosave.answer(() -> writing.writeFindings(address.getRound(), findings, seen));
    }

    public void saveFindings() {
        try {
            writing.writeFindings(address.getRound(), findings, seen);
            again("Findings saved");
        } catch (ChangedMeanwhile other) {
            conflict = other;
            seen = Checksum.sha256(other.theirs());
            Messages.addError("form:findings:input", "{0} saved another text while you were writing. Put the two together, then save again", other.by());
        } catch (NotWritable closed) {
            Messages.addError("form:findings:input", "{0}", closed.getMessage());
        } catch (Invalid wrong) {
            Messages.addError("form:findings:input", "{0}", wrong.getMessage());
        }
    }

    public void beginCorrection() {
        var next = writing.beginCorrection(address.getRound());
        again("Edition " + next.getEdition() + " begun. Readers have the one before until you publish it");
    }

    public void saveCorrects() {
        try {
            writing.correct(address.getRound(), corrects);
            again("Saved");
        } catch (NotWritable closed) {
            Messages.addError("correction:corrects:input", "{0}", closed.getMessage());
        } catch (Invalid wrong) {
            Messages.addError("correction:corrects:input", "{0}", wrong.getMessage());
        }
    }

    /** Comes back to the same theme, so that it can be moved on. */
    public void move(String theme, int places) {
        var name = summary.find(theme).map(written -> written.getTheme().getName()).orElse(theme);
        try {
            boolean moved = writing.move(address.getRound(), theme, places);
            Messages.addFlashGlobalInfo("{0}", name + (moved ? places < 0 ? " moved up" : " moved down" : places < 0 ? " is the first already" : " is the last already"));
        } catch (NotWritable closed) {
            Messages.addFlashGlobalInfo("{0}", closed.getMessage());
        }
        Faces.redirect(getAddress() + "#move-" + theme);
    }

    public void sendToReview() {
        change("Sent to review. Nobody can change the text until it is returned to draft",
                () -> writing.sendToReview(address.getRound()));
    }

    public void returnToDraft() {
        change("Returned to draft", () -> writing.returnToDraft(address.getRound()));
    }

    private void change(String said, Runnable what) {
        try {
            what.run();
            again(said);
        } catch (NotWritable closed) {
            again(closed.getMessage());
        }
    }

    private void again(String said) {
        Messages.addFlashGlobalInfo("{0}", said);
        Faces.redirect(getAddress());
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

    /** The themes that are written of, then those that were raised and are not, the most raised first. */
    public List<ThemeTask> getTasks() {
        return ThemeTask.of(summary, reading.content().matrix());
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

    public ChangedMeanwhile getConflict() {
        return conflict;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getCorrects() {
        return corrects;
    }

    public void setCorrects(String corrects) {
        this.corrects = corrects;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
