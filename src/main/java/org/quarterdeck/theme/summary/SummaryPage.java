package org.quarterdeck.theme.summary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;

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
    AutosavePart autosave;

    private ThematicSummary summary;
    private SummaryReading reading;
    private String findings;
    private String seen;
    private ChangedMeanwhile conflict;

    @PostConstruct
    void load() {
        summary = summaries.find(address.getRound()).orElse(null);
        Access.see(summary != null || SummaryPolicy.maySeeDrafts(current.get(), address.getProgramme()));
        if (summary != null) {
            reading = summaries.read(address.getRound());
            summary = summary.isPublished() ? summary : summaries.forWriting(address.getRound());
            findings = summary.getFindings();
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
        } catch (Invalid wrong) {
            Messages.addError("form:findings:input", "{0}", wrong.getMessage());
        }
    }

    public void move(String theme, int places) {
        writing.move(address.getRound(), theme, places);
        again(theme + (places < 0 ? " moved up" : " moved down"));
    }

    public void sendToReview() {
        writing.sendToReview(address.getRound());
        again("Sent to review. Nobody can change the text until it is returned to draft");
    }

    public void returnToDraft() {
        writing.returnToDraft(address.getRound());
        again("Returned to draft");
    }

    private void again(String said) {
        Messages.addFlashGlobalInfo("{0}", said);
        Faces.redirect(getAddress());
    }

    /** Whether readers' view is shown, because it is published or because a writer asked for it. */
    public boolean isReaders() {
        return summary != null && (summary.isPublished() || preview);
    }

    public boolean isWriter() {
        return SummaryPolicy.mayWrite(current.get(), address.getProgramme());
    }

    /** Whether the page is a form in which the findings are written. */
    public boolean isWriting() {
        return summary != null && !isReaders() && summary.isWritable() && isWriter();
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

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
