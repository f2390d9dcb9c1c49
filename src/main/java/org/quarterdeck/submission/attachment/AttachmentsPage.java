package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Upload;
import org.quarterdeck.shared.UploadFilter;
import org.quarterdeck.submission.NotADraft;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;
import org.quarterdeck.submission.SubmissionPolicy;

/** The files beside a draft, and attaching another one. */
@Named
@RequestScoped
public class AttachmentsPage {
    private static final String FIELD = "form:file:input";

    @Inject
    Attachments attachments;
    @Inject
    CurrentStanding current;
    @Inject
    SubmissionPage address;

    private List<Attachment> files;
    private Part file;
    private String belongsTo;

    /** Makes the page find what it shows before it begins to answer. */
    public void load() {
        getFiles();
        if (Faces.getRequestParameter(UploadFilter.TOO_LARGE) != null) {
            Messages.addError(FIELD, AttachedFile.tooLarge().getMessage());
        }
    }

    public void attach() {
        change(() -> attachments.attach(getDocument(), belongsTo == null ? "" : belongsTo, sentName(),
                Upload.content(file, AttachedFile.LARGEST, AttachedFile::tooLarge)).getName() + " is attached");
    }

    public void remove(long id) {
        change(() -> attachments.remove(getDocument(), id).getName() + " is removed. You can put it back below");
    }

    public void putBack(long id) {
        change(() -> attachments.putBack(getDocument(), id).getName() + " is attached again");
    }

    private interface Step {
        String take() throws IOException;
    }

    private void change(Step step) {
        try {
            Messages.addFlashGlobalInfo("{0}", step.take());
            Faces.redirect(getAddress());
        } catch (Invalid refused) {
            Messages.addError(FIELD, "{0}", refused.getMessage());
        } catch (NotADraft submitted) {
            Messages.addGlobalError("This was submitted, or its round was closed, while the page was open. Nothing was changed");
            address.lookAgain();
        } catch (IOException cutOff) {
            Messages.addError(FIELD, "The file was not sent whole. Attach it again");
        }
    }

    private String sentName() {
        if (!Upload.isChosen(file)) {
            throw new Invalid(Attachment.FIELD, "Choose the file that you want to attach");
        }
        return file.getSubmittedFileName();
    }

    /** @throws org.quarterdeck.shared.NotFound unless the person is of the site's team */
    public Submission getDocument() {
        var document = address.getSubmission();
        Access.see(SubmissionPolicy.mayReadDraft(current.get(), document));
        return document;
    }

    public List<Attachment> getPresent() {
        return getFiles().stream().filter(attachment -> !attachment.isRemoved()).toList();
    }

    public List<Attachment> getRemoved() {
        return getFiles().stream().filter(Attachment::isRemoved).toList();
    }

    private List<Attachment> getFiles() {
        if (files == null) {
            files = attachments.of(getDocument());
        }
        return files;
    }

    /** What a file can belong to: the whole document, or a question. */
    public List<SelectItem> getPlaces() {
        return Stream.concat(Stream.of(new SelectItem("", "The whole document")), getDocument().getTemplate().getQuestions().stream()
                .map(question -> new SelectItem(question.getCode(), question.getOrdinal() + ". " + question.getSubject()))).toList();
    }

    public String getAddress() {
        return getDocument().getAddress() + "/files";
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getBelongsTo() {
        return belongsTo == null ? address.getQuestion() : belongsTo;
    }

    public void setBelongsTo(String belongsTo) {
        this.belongsTo = belongsTo;
    }
}
