package org.quarterdeck.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.function.Supplier;

/** A file that came with a form. */
public final class Upload {
    private Upload() {
    }

    /** Whether the person has chosen a file at all. */
    public static boolean isChosen(Part file) {
        return file != null && file.getSubmittedFileName() != null && !file.getSubmittedFileName().isEmpty();
    }

    /**
     * The content, which the server does not keep after that.
     *
     * @param largest in bytes
     * @throws Invalid as given, if there is more
     * @throws IOException if it was not sent whole
     */
    public static byte[] content(Part file, int largest, Supplier<Invalid> tooLarge) throws IOException {
        if (file.getSize() > largest) {
            throw tooLarge.get();
        }
        try (var content = file.getInputStream()) {
            return content.readAllBytes();
        } finally {
            file.delete();
        }
    }
}
