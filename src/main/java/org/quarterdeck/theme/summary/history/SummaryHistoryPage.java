package org.quarterdeck.theme.summary.history;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.change.TextChange;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.summary.ChangedMeanwhile;
import org.quarterdeck.theme.summary.NotWritable;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryPolicy;
import org.quarterdeck.theme.summary.SummaryRevision;
import org.quarterdeck.theme.summary.SummaryRevisions;
import org.quarterdeck.theme.summary.SummaryTheme;
import org.quarterdeck.theme.summary.SummaryWriting;
import org.quarterdeck.theme.summary.ThematicSummary;

/** What the findings or a narrative have been: who wrote what when, what it changed, and putting a text back. */
@Named
@RequestScoped
public class SummaryHistoryPage {
    @Inject
    Summaries summaries;
    @Inject
    SummaryRevisions revisions;
    @Inject
    SummaryWriting writing;
    @Inject
    CurrentStanding current;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String code;
    @Inject
    @Param(name = "to")
    Long to;

    private ThematicSummary summary;
    private SummaryTheme written;
    private List<SummaryRevision> texts;
    private SummaryRevision after;
    private String seen;

    @PostConstruct
    void load() {
        summary = summaries.forWriting(address.getRound());
        written = code == null ? null : summary.find(code).orElseThrow(NotFound::new);
        texts = revisions.of(summary, written == null ? null : written.getTheme());
        after = texts.stream().filter(text -> to == null ? !text.isSetAside() : text.getId().equals(to)).findFirst().orElse(null);
        if (to != null && after == null) {
            throw new NotFound();
        }
        seen = Checksum.sha256(text());
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        summary.getId();
    }

    public void restore() {
        try {
            if (written == null) {
                writing.writeFindings(address.getRound(), after.getText(), seen);
            } else {
                writing.writeNarrative(address.getRound(), code, after.getText(), seen);
            }
            Messages.addFlashGlobalInfo("The text of {0} is back. The text that it replaced is in the history", name(after));
            Faces.redirect(getAddress());
        } catch (ChangedMeanwhile other) {
            Messages.addGlobalError("{0} saved another text while this page was open. Look at it first", other.by());
        } catch (NotWritable closed) {
            Messages.addGlobalError("{0}", closed.getMessage());
        }
    }

    private String text() {
        return written == null ? summary.getFindings() : written.getNarrative();
    }

    public boolean isRestorable() {
        return after != null && summary.isWritable() && SummaryPolicy.mayWrite(current.get(), address.getProgramme())
                && !after.getText().equals(text());
    }

    /** What the text that is shown changed of the one before it. */
    public TextChange getChange() {
        return TextChange.between(texts.stream().skip(texts.indexOf(after) + 1L).filter(text -> !text.isSetAside()).findFirst()
                .map(SummaryRevision::getText).orElse(""), after.getText());
    }

    public String name(SummaryRevision text) {
        return PortalTime.dayAndTime(text.getSavedAt()) + ", " + text.getAuthor().getName();
    }

    /** What became of a text, in a word or two. */
    public String state(SummaryRevision text) {
        return text.isSetAside() ? "Set aside: it never stood in the summary" : text.getText().equals(text()) ? "The text now" : "Replaced";
    }

    /** Such as "Findings" or "IT-B IT and data-sharing obstacles". */
    public String getSubject() {
        return written == null ? "Findings" : written.getTheme().getTitle();
    }

    /** The page on which the text is written. */
    public String getBack() {
        return summary.getAddress() + (written == null ? "" : "/themes/" + code);
    }

    public String getAddress() {
        return getBack() + "/history";
    }

    public List<SummaryRevision> getTexts() {
        return texts;
    }

    /** The text that is shown; null where nothing was written yet. */
    public SummaryRevision getAfter() {
        return after;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
