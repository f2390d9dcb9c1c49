package org.quarterdeck.submission.attachment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A name under which a file can be saved anywhere: no folder, no signs that some system forbids, the ending that its type has. */
final class FileName {
    private static final int LONGEST = 120;
    /** Control and format signs, among them those that turn the direction of writing, and what Windows forbids in names. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]");
    /** Windows, "Naming Files, Paths, and Namespaces". */
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5",
            "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileName() {
    }

    static String safe(String sent, FileType type) {
        var path = sent == null ? "" : sent;
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        name = FORBIDDEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        var base = trimmed(withoutEnding(name, type));
        if (base.isEmpty()) {
            base = "file";
        } else if (RESERVED.contains(base.toLowerCase(Locale.ROOT).split("\\.")[0])) {
            base = "file " + base;
        }
        return base + "." + type.endings().get(0);
    }

    private static String withoutEnding(String name, FileType type) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        return type.endings().stream().filter(ending -> lower.endsWith("." + ending)).findFirst()
                .map(ending -> name.strip().substring(0, lower.length() - ending.length() - 1)).orElse(name);
    }

    /** Without blanks and dots at the ends, single blanks within, and cut between two signs. */
    private static String trimmed(String name) {
        var plain = name.replaceAll("\\s+", " ").replaceAll("^[ .]+|[ .]+$", "");
        if (plain.codePointCount(0, plain.length()) <= LONGEST) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).replaceAll("[ .]+$", "");
    }
}
