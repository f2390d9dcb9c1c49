package org.quarterdeck.word;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Upload;
import org.quarterdeck.shared.UploadFilter;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** Where the Word file of a Living Document is sent back. */
@Named
@RequestScoped
public class WordUploadPage {
    private static final String FIELD = "form:file:input";

    @Inject
    WordReturns returns;
    @Inject
    SubmissionPage address;

    private Submission document;
    private Part file;

    public void load() {
        if (!getDocument().isWritable()) {
            Faces.redirect(document.getAddress());
        } else if (Faces.getRequestParameter(UploadFilter.TOO_LARGE) != null) {
            Messages.addError(FIELD, Unpacked.tooLarge().getMessage());
        }
    }

    public void send() {
        try {
            returns.take(address.getProgramme(), address.getSite(), address.getRound(), content());
            Faces.redirect(getDocument().getAddress() + "/word/changes");
        } catch (Invalid refused) {
            Messages.addError(FIELD, "{0}", refused.getMessage());
        } catch (IOException cutOff) {
            Messages.addError(FIELD, Unpacked.damaged().getMessage());
        }
    }

    private byte[] content() throws IOException {
        if (!Upload.isChosen(file)) {
            throw new Invalid(WordFile.FIELD, "Choose the Word file that you want to send back");
        }
        return Upload.content(file, Unpacked.LARGEST, Unpacked::tooLarge);
    }

    /** @throws org.quarterdeck.shared.NotFound unless the person is of the site's team */
    public Submission getDocument() {
        if (document == null) {
            document = returns.document(address.getProgramme(), address.getSite(), address.getRound());
        }
        return document;
    }

    /** Whether the person has sent a file before and neither applied nor dropped it. */
    public boolean isWaiting() {
        return returns.returned(getDocument()).isPresent();
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
