package org.quarterdeck.report.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarterdeck.submission.attachment.Attachment;

/**
 * A file that a version was submitted with.
 *
 * @param name as the site called it
 * @param path where it is, from the folder of the document on
 * @param question code of the question that it belongs to, or null where it belongs to the whole document
 * @param size in bytes
 * @param sha256 of its content
 */
public record ArchivedFile(String name, String path, String question, String type, int size, String sha256) {
    /** Two files of one version may have the same name where they belong to two questions; the second is numbered. */
    static List<ArchivedFile> of(int version, List<Attachment> attachments) {
        var taken = new HashSet<String>();
        var files = new ArrayList<ArchivedFile>();
        for (var attachment : attachments) {
            var file = attachment.getFile();
            files.add(new ArchivedFile(attachment.getName(), "files/v" + version + "/" + free(attachment.getName(), taken),
                    attachment.getQuestion() == null ? null : attachment.getQuestion().getCode(), file.getType().getLabel(), file.getSize(),
                    file.getSha256()));
        }
        return files;
    }

    private static String free(String name, Set<String> taken) {
        int dot = name.lastIndexOf('.');
        var candidate = name;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            candidate = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        return candidate;
    }
}
