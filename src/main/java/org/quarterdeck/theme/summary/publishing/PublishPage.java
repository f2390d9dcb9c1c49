package org.quarterdeck.theme.summary.publishing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.summary.NotWritable;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryTheme;
import org.quarterdeck.theme.summary.ThematicSummary;

/** What to decide before a summary is published, one thing after the other, and publishing it. */
@Named
@RequestScoped
public class PublishPage {
    @Inject
    Summaries summaries;
    @Inject
    Publication publication;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "concern")
    String asked;

    private ThematicSummary summary;
    private SummaryContent content;
    private PublicationCheck check;
    private String key;
    private String reason = "";

    @PostConstruct
    void load() {
        summary = summaries.forWriting(address.getRound());
        check = summary.isPublished() ? PublicationCheck.NOTHING : publication.check(address.getRound());
        content = summaries.read(summary).content();
        key = check.open().stream().map(Concern::key).filter(each -> each.equals(asked)).findFirst()
                .orElseGet(() -> check.open().isEmpty() ? "" : check.open().get(0).key());
    }

    /** What is published already is read and not published again. */
    public void open() {
        if (summary.isPublished()) {
            toSummary("The thematic summary of " + address.getRound().getCode() + " is published already");
        }
    }

    public void letStand() {
        try {
            decide("It may stand", () -> publication.letStand(address.getRound(), key, reason));
        } catch (Invalid wrong) {
            Messages.addError("form:reason:input", "{0}", wrong.getMessage());
        }
    }

    public void takeOut() {
        decide("The name is taken out of the quotation", () -> publication.takeOut(address.getRound(), key));
    }

    public void askAgain(String decided) {
        decide("Decide again", () -> publication.askAgain(address.getRound(), decided));
    }

    public void showAsWritten(long quotation) {
        decide("The quotation is as the site wrote it", () -> publication.showAsWritten(address.getRound(), quotation));
    }

    private void decide(String said, Runnable what) {
        try {
            what.run();
            again(said);
        } catch (NotFound gone) {
            again("It was changed or decided meanwhile");
        } catch (NotWritable published) {
            toSummary("The thematic summary of " + address.getRound().getCode() + " is published already");
        }
    }

    public void publish() {
        try {
            publication.publish(address.getRound());
            toSummary("The thematic summary of " + address.getRound().getCode() + " is published");
        } catch (NotWritable already) {
            toSummary("The thematic summary of " + address.getRound().getCode() + " is published already");
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    private void toSummary(String said) {
        Messages.addFlashGlobalInfo("{0}", said);
        Faces.redirect(summary.getAddress());
    }

    private void again(String said) {
        Messages.addFlashGlobalInfo("{0}", said);
        Faces.redirect(getAddress());
    }

    /** What is to be decided now; null if nothing is. */
    public Concern getConcern() {
        return check.open().stream().filter(concern -> concern.key().equals(key)).findFirst().orElse(null);
    }

    /** The themes that are begun and have no narrative; they are not published. */
    public List<SummaryTheme> getLeftOut() {
        return summary.getThemes().stream().filter(theme -> !theme.isWritten()).toList();
    }

    public int getQuotations() {
        return content.themes().stream().mapToInt(theme -> theme.quotations().size()).sum();
    }

    /** Where the text can be changed. */
    public String change(Concern concern) {
        return concern.theme() == null ? summary.getAddress() : summary.getAddress() + "/themes/" + concern.theme();
    }

    public String when(Decision decision) {
        return PortalTime.dayAndTime(decision.getAt());
    }

    public String getAddress() {
        return summary.getAddress() + "/publish";
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    public SummaryContent getContent() {
        return content;
    }

    public PublicationCheck getCheck() {
        return check;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
