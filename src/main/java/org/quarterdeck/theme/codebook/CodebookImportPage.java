package org.quarterdeck.theme.codebook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.UploadFilter;
import org.quarterdeck.theme.RoundPage;

/** Where a file with themes is sent, and what it would change is looked at and applied. */
@Named
@RequestScoped
public class CodebookImportPage {
    @Inject
    CodebookImports imports;
    @Inject
    RoundPage address;

    private Part file;
    private WaitingImport waiting;
    private ImportPlan plan;
    private Integer number;
    private String reason = "";

    public void open() {
        getWaiting();
        if (Faces.getRequestParameter(UploadFilter.TOO_LARGE) != null) {
            Messages.addError("form:file:input", WaitingImport.tooLarge().getMessage());
        }
    }

    /** @throws org.quarterdeck.shared.NotFound if the person has sent no file */
    public void openPlan() {
        getPlan();
        number = imports.number(address.getProgramme());
    }

    public void send() {
        try {
            imports.take(address.getProgramme(), file == null ? "" : file.getSubmittedFileName(), content());
            Faces.redirect(address.getProgramme().getAddress() + "/codebook/import/check");
        } catch (Invalid refused) {
            Messages.addError("form:file:input", "{0}", refused.getMessage());
        } catch (IOException cutOff) {
            Messages.addError("form:file:input", "The file was not sent whole. Send it again");
        }
    }

    private byte[] content() throws IOException {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isEmpty()) {
            throw new Invalid("file", "Choose the file that you want to import");
        } else if (file.getSize() > WaitingImport.LARGEST) {
            throw WaitingImport.tooLarge();
        }
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } finally {
            file.delete();
        }
    }

    public void apply() {
        try {
            imports.apply(address.getProgramme(), number, reason);
            Messages.addFlashGlobalInfo("The themes of the file are imported");
            Faces.redirect(address.getProgramme().getAddress() + "/codebook");
        } catch (Invalid wrong) {
            number = imports.number(address.getProgramme());
            OneThemePage.say(wrong, Set.of("reason"));
        }
    }

    public void drop() {
        imports.drop(address.getProgramme());
        Faces.redirect(address.getProgramme().getAddress() + "/codebook/import");
    }

    public WaitingImport getWaiting() {
        if (waiting == null) {
            waiting = imports.waiting(address.getProgramme()).orElse(null);
        }
        return waiting;
    }

    public ImportPlan getPlan() {
        if (plan == null) {
            plan = imports.plan(address.getProgramme());
        }
        return plan;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
