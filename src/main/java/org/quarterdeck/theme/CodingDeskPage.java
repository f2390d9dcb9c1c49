package org.quarterdeck.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.shared.Access;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.change.Stand;

/** The paragraphs of a submission as work for a coder: what changed since the last round first, or in the order of the text. */
@Named
@RequestScoped
public class CodingDeskPage {
    @Inject
    Submissions submissions;
    @Inject
    CodingDesk desk;
    @Inject
    CodingsBeside beside;
    @Inject
    SubmissionPage address;
    @Inject
    @Param(name = "order")
    String order;

    private SubmittedVersion version;
    private List<CodedParagraph> paragraphs = List.of();
    private Stand lastRound;

    /** One part of the desk, none of which is empty. */
    public record Part(String title, List<CodedParagraph> paragraphs) {
        /** "3 of 12 are coded". */
        public String getProgress() {
            return paragraphs.stream().filter(CodedParagraph::isCoded).count() + " of " + paragraphs.size() + " coded";
        }
    }

    /** @throws org.quarterdeck.shared.NotFound unless the person may know of codings */
    public void load() {
        var all = submissions.versions(getSubmission()).stream().filter(each -> !each.isWithdrawn()).toList();
        lastRound = desk.lastRound(getSubmission()).orElse(null);
        if (!all.isEmpty()) {
            version = submissions.version(all.get(all.size() - 1).getId());
            Access.see(beside.mayRead(version));
            paragraphs = desk.withChanges(version, version.getAnswers());
        }
    }

    /** Whether the paragraphs stand in the order of the text. */
    public boolean isInOrder() {
        return "text".equals(order) || lastRound == null;
    }

    public List<Part> getParts() {
        if (isInOrder()) {
            return parts(new Part("In the order of the text", paragraphs));
        }
        return parts(new Part("Changed since " + lastRound.round(), paragraphs.stream().filter(CodedParagraph::changed).toList()),
                new Part("Unchanged since " + lastRound.round(), paragraphs.stream().filter(paragraph -> !paragraph.changed()).toList()));
    }

    private static List<Part> parts(Part... parts) {
        return List.of(parts).stream().filter(part -> !part.paragraphs().isEmpty()).toList();
    }

    /** "12 of 40 paragraphs are coded". */
    public String getProgress() {
        return paragraphs.stream().filter(CodedParagraph::isCoded).count() + " of " + paragraphs.size() + " paragraphs are coded";
    }

    /** The first paragraph without a coding as the desk shows them, or null. */
    public CodedParagraph getNext() {
        return getParts().stream().flatMap(part -> part.paragraphs().stream()).filter(paragraph -> !paragraph.isCoded()).findFirst().orElse(null);
    }

    public Submission getSubmission() {
        return address.getSubmission();
    }

    /** The latest version that was not withdrawn, or null. */
    public SubmittedVersion getVersion() {
        return version;
    }

    /** The state of the last round with which it is compared, or null in the first. */
    public Stand getLastRound() {
        return lastRound;
    }
}
