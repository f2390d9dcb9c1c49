package org.quarterdeck.submission.attachment;

import java.util.List;
import org.quarterdeck.shared.FileContent;
import org.quarterdeck.shared.Invalid;

/** The kinds of file that can be attached. The content says which one it is, never the name. */
public enum FileType {
    PDF("PDF", "application/pdf", "pdf"),
    WORD("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("PNG picture", "image/png", "png"),
    JPEG("JPEG picture", "image/jpeg", "jpg", "jpeg");

    /** Readers of PDF accept a header within the first 1,024 bytes (ISO 32000-1, annex H, implementation note 13). */
    private static final int PDF_HEADER_WITHIN = 1024;
    private static final byte[] PDF_HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private final String label;
    private final String mediaType;
    private final List<String> endings;

    FileType(String label, String mediaType, String... endings) {
        this.label = label;
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** @throws Invalid if it is none of these, is protected with a password or carries macros */
    static FileType of(byte[] content) {
        var file = new FileContent(content);
        if (file.begins(PNG_SIGNATURE)) {
            return PNG;
        } else if (file.begins(JPEG_SIGNATURE)) {
            return JPEG;
        } else if (file.isZip()) {
            return OfficePackage.typeOf(content);
        } else if (file.isCompound()) {
            throw refused(file.isEncrypted() ? "The file is protected with a password. Save it without the password and attach it again"
                    : "The file is of an older kind of Office. Save it as .docx, .xlsx or .pptx and attach that file");
        } else if (file.holds(PDF_HEADER, PDF_HEADER_WITHIN)) {
            return PDF;
        }
        throw unknown();
    }

    static Invalid unknown() {
        return refused("This is no PDF, Word, Excel, PowerPoint, PNG or JPEG file, whatever its name says. Save it as one of these and attach it again");
    }

    static Invalid refused(String why) {
        return new Invalid(Attachment.FIELD, why);
    }

    public String getLabel() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, the usual ending first, without the dot. */
    List<String> endings() {
        return endings;
    }
}
