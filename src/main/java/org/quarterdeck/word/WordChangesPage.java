package org.quarterdeck.word;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Saved;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** What a Word file that was sent back would change, and applying what the person chooses of it. */
@Named
@RequestScoped
public class WordChangesPage {
    @Inject
    WordReturns returns;
    @Inject
    ReturnedReplies replies;
    @Inject
    SubmissionPage address;

    private Submission document;
    private ReturnedFile file;
    private List<Change> changes;
    private List<ReturnedReply> written;
    private String mark;

    public void load() {
        if (getFile() == null) {
            Faces.redirect(getDocument().getAddress() + "/word/upload");
        } else {
            mark = file.getMark();
        }
    }

    public void apply() {
        var chosen = new LinkedHashMap<String, String>();
        getChanges().stream().filter(change -> change.isOffered() && change.isApply())
                .forEach(change -> chosen.put(change.getQuestion().getCode(), change.getSeen()));
        var toSend = isSending() ? getReplies().stream().filter(ReturnedReply::isApply).map(ReturnedReply::getId).toList() : List.<Long>of();
        if (chosen.isEmpty() && toSend.isEmpty() && getFile() != null) {
            Messages.addGlobalError("Select the answers to apply and the replies to send, or cancel");
            return;
        }
        try {
            tell(returns.apply(address.getProgramme(), address.getSite(), address.getRound(), mark, chosen, toSend), toSend.size());
        } catch (Invalid refused) {
            Messages.addFlashGlobalError("{0}", refused.getMessage());
            Faces.redirect(getDocument().getAddress() + (getFile() == null ? "/word/upload" : "/word/changes"));
        }
    }

    private void tell(List<Saved> saved, int sent) {
        long applied = saved.stream().filter(Saved::isSaved).count();
        if (applied == saved.size()) {
            Messages.addFlashGlobalInfo("{0}", Stream.of(
                    applied == 0 ? "" : (applied == 1 ? "One answer was" : applied + " answers were") + " taken from the Word file",
                    sent == 0 ? "" : (sent == 1 ? "One reply was" : sent + " replies were") + " sent to the evaluators")
                    .filter(part -> !part.isEmpty()).collect(Collectors.joining(". ")));
            Faces.redirect(getDocument().getAddress());
            return;
        }
        Messages.addFlashGlobalError("{0} was changed in the portal while you were looking, and was not overwritten. Look at it again below",
                saved.stream().filter(each -> !each.isSaved()).map(each -> each.answer().getQuestion().getSubject()).collect(Collectors.joining(", ")));
        Faces.redirect(getDocument().getAddress() + "/word/changes");
    }

    public void cancel() {
        returns.drop(address.getProgramme(), address.getSite(), address.getRound());
        Messages.addFlashGlobalInfo("The Word file was put away. No answer was changed");
        Faces.redirect(getDocument().getAddress());
    }

    /** @throws org.quarterdeck.shared.NotFound unless the person is of the site's team */
    public Submission getDocument() {
        if (document == null) {
            document = returns.document(address.getProgramme(), address.getSite(), address.getRound());
        }
        return document;
    }

    private ReturnedFile getFile() {
        if (file == null) {
            file = returns.returned(getDocument()).orElse(null);
        }
        return file;
    }

    public List<Change> getChanges() {
        if (changes == null) {
            changes = getFile() == null ? List.of() : returns.changes(file);
        }
        return changes;
    }

    public boolean isOffering() {
        return getChanges().stream().anyMatch(Change::isOffered) || isSending() && !getReplies().isEmpty();
    }

    /** What the file has to say to comments of the evaluators. */
    public List<ReturnedReply> getReplies() {
        if (written == null) {
            written = getFile() == null ? List.of() : replies.of(file);
        }
        return written;
    }

    /** Whether the person may send it: the lead answers feedback. */
    public boolean isSending() {
        return getFile() != null && replies.maySend(file);
    }

    public String getSentAt() {
        return PortalTime.dayAndTime(getFile().getSentAt());
    }

    /** "3 changed, 1 in conflict, 4 unchanged." */
    public String getSummary() {
        return getChanges().stream().collect(Collectors.groupingBy(Change::getState, java.util.TreeMap::new, Collectors.counting()))
                .entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey().getLabel().toLowerCase(java.util.Locale.UK))
                .collect(Collectors.joining(", ", "", "."));
    }

    public String explanation(Change change) {
        return switch (change.getState()) {
            case CHANGED -> change.getReturned().getText().isEmpty() ? "The answer was emptied in the file." : "";
            case CONFLICT -> "The answer was also changed in the portal since the file was made"
                    + (change.getAnswer().isAmended() ? ", by " + change.getAnswer().getAmendedBy().getName() + " on "
                    + PortalTime.dayAndTime(change.getAnswer().getAmendedAt()) : "") + ". Both texts are below.";
            case UNCHANGED -> change.isAmendedMeanwhile() ? "Only changed in the portal since the file was made." : "";
            case UNREADABLE -> change.getReturned().getProblem() + " The answer in the portal stays as it is.";
        };
    }

    public String colour(Change change) {
        return switch (change.getState()) {
            case CHANGED -> "changed";
            case CONFLICT, UNREADABLE -> "refused";
            case UNCHANGED -> "gone";
        };
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }
}
