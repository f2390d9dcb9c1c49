package org.quarterdeck.submission.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.quarterdeck.shared.FileContent;

/**
 * What kind of document an Office Open XML package holds, as its part {@code [Content_Types].xml} says (ECMA-376, part 2).
 * A package with macros is refused: whoever opens it would run what the site's programs wrote into it.
 */
final class OfficePackage {
    private static final String TYPES = "[Content_Types].xml";
    private static final int LARGEST_TYPES = 1024 * 1024;
    /** A file that unpacks to more than this is meant to do harm. */
    private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;

    private OfficePackage() {
    }

    static FileType typeOf(byte[] content) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            var types = "";
            long unpacked = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                refuseMacros(entry.getName());
                if (entry.getName().equals(TYPES)) {
                    types = new String(zip.readNBytes(LARGEST_TYPES), StandardCharsets.UTF_8);
                }
                unpacked += rest(zip, LARGEST_UNPACKED - unpacked);
            }
            return named(types);
        } catch (IOException | IllegalArgumentException broken) {
            throw FileType.refused("The file is damaged or was not sent whole. Open it, save it again and attach that file");
        }
    }

    private static void refuseMacros(String part) {
        if (FileContent.isMacro(part)) {
            throw FileType.refused("The file carries macros. Save it as .docx, .xlsx or .pptx, which have none, and attach that file");
        }
    }

    private static long rest(InputStream zip, long most) throws IOException {
        long length = 0;
        var buffer = new byte[64 * 1024];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            length += read;
            if (length > most) {
                throw FileType.refused("The file unpacks to far more than it seems to hold. Save it again and attach that file");
            }
        }
        return length;
    }

    private static FileType named(String types) {
        if (types.contains("wordprocessingml.document.main+xml")) {
            return FileType.WORD;
        } else if (types.contains("spreadsheetml.sheet.main+xml")) {
            return FileType.EXCEL;
        } else if (types.contains("presentationml.presentation.main+xml") || types.contains("presentationml.slideshow.main+xml")) {
            return FileType.POWERPOINT;
        }
        throw FileType.unknown();
    }
}
