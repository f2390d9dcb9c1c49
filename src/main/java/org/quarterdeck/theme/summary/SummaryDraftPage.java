package org.quarterdeck.theme.summary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.RoundPage;

/** The draft of a thematic summary: its findings are written here, and it goes on its way to the readers. */
@Named
@RequestScoped
public class SummaryDraftPage {
    @Inject
    SummaryPage shown;
    @Inject
    SummaryWriting writing;
    @Inject
    RoundPage address;
    @Inject
    AutosavePart autosave;

    private String findings;
    private String corrects;
    private String seen;
    private ChangedMeanwhile conflict;

    @PostConstruct
    void load() {
        var summary = shown.getSummary();
        if (summary != null) {
            findings = summary.getFindings();
            corrects = summary.getCorrects();
            seen = Checksum.sha256(findings);
        }
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
        var name = shown.getSummary().find(theme).map(written -> written.getTheme().getName()).orElse(theme);
        try {
            boolean moved = writing.move(address.getRound(), theme, places);
            Messages.addFlashGlobalInfo("{0}", name + (moved ? places < 0 ? " moved up" : " moved down" : places < 0 ? " is the first already" : " is the last already"));
        } catch (NotWritable closed) {
            Messages.addFlashGlobalInfo("{0}", closed.getMessage());
        }
        Faces.redirect(shown.getAddress() + "#move-" + theme);
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
        Faces.redirect(shown.getAddress());
    }

    /** The themes that are written of, then those that were raised and are not, the most raised first. */
    public List<ThemeTask> getTasks() {
        return ThemeTask.of(shown.getSummary(), shown.getContent().matrix());
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
