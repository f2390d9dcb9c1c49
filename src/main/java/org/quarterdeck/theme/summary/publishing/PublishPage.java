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
        check = publication.check(address.getRound());
        summary = summaries.forWriting(address.getRound());
        content = summaries.read(address.getRound()).content();
        key = check.open().stream().map(Concern::key).filter(each -> each.equals(asked)).findFirst()
                .orElseGet(() -> check.open().isEmpty() ? "" : check.open().get(0).key());
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        summary.getId();
    }

    public void letStand() {
        try {
            publication.letStand(address.getRound(), key, reason);
            again("It may stand");
        } catch (Invalid wrong) {
            Messages.addError("form:reason:input", "{0}", wrong.getMessage());
        } catch (NotFound gone) {
            again("It was changed or decided meanwhile");
        }
    }

    public void takeOut() {
        try {
            publication.takeOut(address.getRound(), key);
            again("The name is taken out of the quotation");
        } catch (NotFound gone) {
            again("It was changed or decided meanwhile");
        }
    }

    public void askAgain(String decided) {
        publication.askAgain(address.getRound(), decided);
        again("Decide again");
    }

    public void showAsWritten(long quotation) {
        publication.showAsWritten(address.getRound(), quotation);
        again("The quotation is as the site wrote it");
    }

    public void publish() {
        try {
            publication.publish(address.getRound());
            Messages.addFlashGlobalInfo("The thematic summary of {0} is published", address.getRound().getCode());
            Faces.redirect(summary.getAddress());
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
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
