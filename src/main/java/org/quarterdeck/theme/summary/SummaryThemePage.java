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
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.across.PassageFilter;
import org.quarterdeck.theme.across.Passages;

/** An evaluator writes what the summary says of a theme, with the coded passages beside it to quote from. */
@Named
@RequestScoped
public class SummaryThemePage {
    @Inject
    Summaries summaries;
    @Inject
    SummaryWriting writing;
    @Inject
    Codebooks codebooks;
    @Inject
    Passages passages;
    @Inject
    CurrentStanding current;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String code;
    @Inject
    @Param(name = "page")
    Integer page;
    @Inject
    AutosavePart autosave;

    private ThematicSummary summary;
    private Theme theme;
    private SummaryTheme written;
    private long found;
    private List<Coding> shown;
    private String narrative;
    private String seen;
    private SummaryContent.ThemeFinding counts;
    private String roundBefore;
    private ChangedMeanwhile conflict;
    private boolean answered;

    @PostConstruct
    void load() {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), address.getProgramme()));
        summary = summaries.forWriting(address.getRound());
        theme = codebooks.current(address.getProgramme()).theme(code).filter(found -> !found.isGrouping()).orElseThrow(NotFound::new);
        written = summary.find(code).orElse(null);
        find(new PassageFilter(address.getRound().getCode(), code, "", "", "", 0, false));
        narrative = written == null ? "" : written.getNarrative();
        seen = Checksum.sha256(narrative);
        counts = summaries.counts(address.getRound(), theme);
        roundBefore = summaries.before(address.getRound());
    }

    private void find(PassageFilter wanted) {
        found = passages.count(address.getProgramme(), wanted).passages();
        page = page == null ? 1 : page;
        if (page < 1 || page > getPages()) {
            throw new NotFound();
        }
        shown = passages.page(address.getProgramme(), wanted, page);
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        theme.getId();
    }

    public void autosave() {
        autosave.answer(() -> writing.writeNarrative(address.getRound(), code, narrative, seen));
    }

    public void save() {
        keep("", () -> Messages.addFlashGlobalInfo("Narrative saved"));
    }

    /** Saves the narrative too, so that nothing typed is lost on the way. */
    public void quote(long coding) {
        keep("#passage-" + coding, () -> {
            writing.quote(address.getRound(), code, coding);
            Messages.addFlashGlobalInfo("Quotation added");
        });
    }

    public void unquote(long coding) {
        keep("#passage-" + coding, () -> {
            writing.unquote(address.getRound(), code, coding);
            Messages.addFlashGlobalInfo("Quotation removed");
        });
    }

    private void keep(String place, Runnable then) {
        answered = true;
        try {
            writing.writeNarrative(address.getRound(), code, narrative, seen);
            then.run();
            Faces.redirect(getAddress() + (page == 1 ? "" : "?page=" + page) + place);
        } catch (ChangedMeanwhile other) {
            conflict = other;
            seen = Checksum.sha256(other.theirs());
            Messages.addError("form:narrative:input", "{0} saved another text while you were writing. Put the two together, then save again", other.by());
        } catch (NotWritable closed) {
            Messages.addError("form:narrative:input", "{0}", closed.getMessage());
        } catch (Invalid wrong) {
            Messages.addError("form:narrative:input", "{0}", wrong.getMessage());
        }
    }

    public boolean isQuoted(Coding coding) {
        return written != null && written.quotes(coding);
    }

    /** Also where somebody sends a text when the summary is not a draft any more: they must get it back. */
    public boolean isWritable() {
        return (summary.isWritable() || isSent()) && SummaryPolicy.mayWrite(current.get(), address.getProgramme());
    }

    private static boolean isSent() {
        return Faces.isPostback() && Faces.getRequestParameter("form:narrative:input") != null;
    }

    /** A passage that somebody else has quoted or taken out meanwhile has no button any more that could answer. */
    public void sayWhatIsLate() {
        if (isSent() && !answered && !Faces.isAjaxRequest()) {
            Messages.addGlobalInfo("Somebody has changed the quotations meanwhile. Look at them and choose again");
        }
    }

    /** How many sites raise the theme now, in all and by group. */
    public SummaryContent.ThemeFinding getCounts() {
        return counts;
    }

    /** Code of the round that the counts are compared with; null for the first round. */
    public String getRoundBefore() {
        return roundBefore;
    }

    public String getSaved() {
        return written == null || written.getWrittenAt() == null ? ""
                : "Saved on " + PortalTime.dayAndTime(written.getWrittenAt()) + " by " + written.getWrittenBy().getName();
    }

    public String getAddress() {
        return summary.getAddress() + "/themes/" + code;
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    public Theme getTheme() {
        return theme;
    }

    /** The passages of this page, by site and in the order of the text. */
    public List<Coding> getPassages() {
        return shown;
    }

    /** The passages that are quoted, in the order in which readers get them. */
    public List<Coding> getQuoted() {
        return written == null ? List.of() : written.getQuotations().stream().map(Quotation::getCoding).toList();
    }

    /** How many passages there are in all. */
    public long getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return Math.max(1, (int) ((found + Passages.PAGE - 1) / Passages.PAGE));
    }

    public ChangedMeanwhile getConflict() {
        return conflict;
    }

    public String getNarrative() {
        return narrative;
    }

    public void setNarrative(String narrative) {
        this.narrative = narrative;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
