package org.quarterdeck.word;

import java.util.List;
import org.quarterdeck.shared.Checksum;

/**
 * A comment of a Word file.
 *
 * @param paragraph id of its last paragraph, by which replies name it; empty where the program gave none
 */
record Balloon(String id, String author, List<String> paragraphs, String paragraph) {
    /** The same for a comment that came back as it went out, whatever the program did to its numbers and blanks. */
    static String checksum(String author, List<String> paragraphs) {
        return Checksum.sha256(author.strip() + "\n" + String.join(" ", paragraphs).replaceAll("\\s+", " ").strip());
    }

    String checksum() {
        return checksum(author, paragraphs);
    }

    String text() {
        return String.join("\n", paragraphs).strip();
    }
}
