package org.quarterdeck.submission.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG_SIGNATURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_SIGNATURE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ENCRYPTED = "EncryptedPackage";

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
        if (begins(content, PNG_SIGNATURE)) {
            return PNG;
        } else if (begins(content, JPEG_SIGNATURE)) {
            return JPEG;
        } else if (begins(content, ZIP_SIGNATURE)) {
            return OfficePackage.typeOf(content);
        } else if (begins(content, COMPOUND_SIGNATURE)) {
            throw refused(holds(content, content.length, ENCRYPTED.getBytes(StandardCharsets.UTF_16LE))
                    ? "The file is protected with a password. Save it without the password and attach it again"
                    : "The file is of an older kind of Office. Save it as .docx, .xlsx or .pptx and attach that file");
        } else if (holds(content, PDF_HEADER_WITHIN, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
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

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && java.util.Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static boolean holds(byte[] content, int within, byte[] wanted) {
        for (int at = 0; at <= Math.min(content.length, within) - wanted.length; at++) {
            if (java.util.Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
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
