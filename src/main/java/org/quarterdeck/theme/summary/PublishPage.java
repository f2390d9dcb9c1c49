package org.quarterdeck.theme.summary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.theme.RoundPage;

/** What to look at before a summary is published, and publishing it. */
@Named
@RequestScoped
public class PublishPage {
    @Inject
    Summaries summaries;
    @Inject
    Publication publication;
    @Inject
    RoundPage address;

    private ThematicSummary summary;
    private SummaryContent content;
    private List<NameFound> names;
    private List<String> confirmed = List.of();

    @PostConstruct
    void load() {
        names = publication.namesIn(address.getRound());
        summary = summaries.forWriting(address.getRound());
        content = summaries.read(address.getRound()).content();
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        summary.getId();
    }

    public void publish() {
        try {
            publication.publish(address.getRound(), confirmed);
            Messages.addFlashGlobalInfo("The thematic summary of {0} is published", address.getRound().getCode());
            Faces.redirect(summary.getAddress());
        } catch (Invalid wrong) {
            Messages.addError("form:confirmed:input", "{0}", wrong.getMessage());
        }
    }

    /** The themes that are begun and have no narrative; they are not published. */
    public List<SummaryTheme> getLeftOut() {
        return summary.getThemes().stream().filter(theme -> !theme.isWritten()).toList();
    }

    public int getQuotations() {
        return content.themes().stream().mapToInt(theme -> theme.quotations().size()).sum();
    }

    public String label(NameFound name) {
        return name.name() + " (" + name.kind() + ") in: " + name.where();
    }

    public ThematicSummary getSummary() {
        return summary;
    }

    public SummaryContent getContent() {
        return content;
    }

    public List<NameFound> getNames() {
        return names;
    }

    public List<String> getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(List<String> confirmed) {
        this.confirmed = confirmed;
    }
}
