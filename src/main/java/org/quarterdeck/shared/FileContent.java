package org.quarterdeck.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What the bytes of a file say of its kind. Its name is not asked. */
public final class FileContent {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] bytes;

    public FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A ZIP archive, as files of Office have been since 2007. */
    public boolean isZip() {
        return begins(ZIP);
    }

    /** A compound file, as files of Office were before 2007 and those with a password still are. */
    public boolean isCompound() {
        return begins(COMPOUND);
    }

    /** An Office file that is protected with a password. */
    public boolean isEncrypted() {
        return isCompound() && holds(ENCRYPTED, bytes.length);
    }

    /** Whether a part of an Office file holds macros, by the name of the part. */
    public static boolean isMacro(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        return name.endsWith("vbaproject.bin") || name.endsWith("vbadata.xml");
    }

    public boolean begins(byte[] with) {
        return bytes.length >= with.length && isAt(0, with);
    }

    /** @param within how many of the first bytes are searched */
    public boolean holds(byte[] wanted, int within) {
        for (int at = 0; at <= Math.min(bytes.length, within) - wanted.length; at++) {
            if (isAt(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int at, byte[] wanted) {
        return Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
