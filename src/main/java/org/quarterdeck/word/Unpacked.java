package org.quarterdeck.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.quarterdeck.shared.FileContent;
import org.quarterdeck.shared.Invalid;

/** The parts of a file that somebody has sent. Nothing of it is trusted: not its name, its type nor the sizes that it states. */
final class Unpacked {
    static final int LARGEST = 10 * 1024 * 1024;
    private static final int LARGEST_UNPACKED = 40 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    /** A long run of the same letter in an answer is packed far smaller than this; only what is large as well is refused. */
    private static final int HIGHEST_RATIO = 200;
    private static final int LARGE = 10 * 1024 * 1024;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final int packed;
    private int unpacked;
    private int count;

    private Unpacked(byte[] file) {
        packed = file.length;
    }

    /** @throws Invalid if this is no file that Word can open without a password, it is damaged, carries macros or is too large */
    static Unpacked of(byte[] file) {
        refuseOtherKinds(file);
        var unpacked = new Unpacked(file);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpacked.take(entry, zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
        if (unpacked.count != entriesStated(file)) {
            throw damaged();
        }
        return unpacked;
    }

    private static void refuseOtherKinds(byte[] file) {
        if (file.length == 0) {
            throw refused("The file is empty. Choose the Word file that you want to send back");
        } else if (file.length > LARGEST) {
            throw tooLarge();
        }
        var content = new FileContent(file);
        if (content.isCompound()) {
            throw refused(content.isEncrypted()
                    ? "The file is protected with a password. Save it without the password and send it again"
                    : "The file is of an older kind (.doc). Save it as a Word document (.docx) and send that file");
        } else if (!content.isZip()) {
            throw noWordFile();
        }
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        var name = entry.getName();
        var lower = name.toLowerCase(Locale.ROOT);
        if (FileContent.isMacro(name)) {
            throw macros();
        }
        boolean read = lower.endsWith(".xml") || lower.endsWith(".rels");
        if (++count > MOST_PARTS || read && parts.containsKey(name)) {
            throw damaged();
        }
        var content = read(zip, read);
        if (read) {
            parts.put(name, content);
        }
    }

    /** Pictures and the like are only measured. */
    private byte[] read(ZipInputStream zip, boolean keep) throws IOException {
        var content = new java.io.ByteArrayOutputStream();
        var buffer = new byte[16 * 1024];
        for (int length = zip.read(buffer); length >= 0; length = zip.read(buffer)) {
            unpacked += length;
            if (unpacked > LARGEST_UNPACKED || unpacked > LARGE && unpacked / HIGHEST_RATIO > packed) {
                throw tooLarge();
            }
            if (keep) {
                content.write(buffer, 0, length);
            }
        }
        return content.toByteArray();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** What the directory at the end of a whole file says; -1 where there is none, because the file was cut off. */
    private static int entriesStated(byte[] file) {
        for (int at = file.length - 22; at >= Math.max(0, file.length - 22 - 0xFFFF); at--) {
            if (file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 5 && file[at + 3] == 6) {
                return (file[at + 10] & 0xFF) | (file[at + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    static Invalid refused(String why) {
        return new Invalid(WordFile.FIELD, why);
    }

    static Invalid tooLarge() {
        return refused("The file is too large: it may have 10 MB, and 40 MB unpacked. Take the pictures out of it and send it again");
    }

    static Invalid damaged() {
        return refused("The file is damaged or was not sent whole. Open it in Word, save it again and send that file");
    }

    static Invalid macros() {
        return refused("The file carries macros. Save it as a Word document (.docx), which has none, and send that file");
    }

    static Invalid noWordFile() {
        return refused("This is not a Word document (.docx). Send the Word file that was downloaded from here");
    }
}
