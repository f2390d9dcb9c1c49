package org.quarterdeck.submission.attachment;

/** A file as it is handed out. */
public record HandedOut(String name, FileType type, byte[] content) {
}
