package org.quarterdeck.shared.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.quarterdeck.shared.FileContent;
import org.quarterdeck.shared.Invalid;

/** The parts of an Excel file that somebody has sent. Nothing of it is trusted: not its name, its type nor the sizes that it states. */
final class UnpackedSheets {
    static final int LARGEST = 5 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private final String field;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private long unpacked;

    private UnpackedSheets(String field) {
        this.field = field;
    }

    static Map<String, byte[]> of(String field, byte[] file) {
        var unpacked = new UnpackedSheets(field);
        unpacked.refuseOtherKinds(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.take(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(field);
        }
        if (!unpacked.parts.containsKey("xl/workbook.xml")) {
            throw new Invalid(field, "This is not an Excel workbook (.xlsx). Send the file that was downloaded from here");
        }
        return unpacked.parts;
    }

    private void refuseOtherKinds(byte[] file) {
        var content = new FileContent(file);
        if (file.length == 0) {
            throw new Invalid(field, "The file is empty. Choose the Excel file that you want to send");
        } else if (file.length > LARGEST) {
            throw tooLarge(field);
        } else if (content.isCompound()) {
            throw new Invalid(field, content.isEncrypted() ? "The file is protected with a password. Save it without the password and send it again"
                    : "The file is of an older kind (.xls). Save it as an Excel workbook (.xlsx) and send that file");
        } else if (!content.isZip()) {
            throw new Invalid(field, "This is not an Excel workbook (.xlsx). Send the file that was downloaded from here");
        }
    }

    private void take(String name, ZipInputStream zip) throws IOException {
        if (FileContent.isMacro(name) || name.toLowerCase(Locale.ROOT).contains("macrosheet")) {
            throw new Invalid(field, "The file carries macros. Save it as an Excel workbook (.xlsx), which has none, and send that file");
        }
        var content = new ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            if (unpacked > LARGEST_UNPACKED) {
                throw tooLarge(field);
            }
            content.write(buffer, 0, length);
        }
        if (parts.size() >= MOST_PARTS || parts.put(name, content.toByteArray()) != null) {
            throw damaged(field);
        }
    }

    static Invalid tooLarge(String field) {
        return new Invalid(field, "The file is too large: it may have 5 MB, and 40 MB unpacked. Leave out what does not belong to it and send it again");
    }

    static Invalid damaged(String field) {
        return new Invalid(field, "The file is damaged or was not sent whole. Open it in Excel, save it again and send that file");
    }
}
