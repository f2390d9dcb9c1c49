package org.quarterdeck.testing;

import java.nio.file.Path;
import java.util.Optional;
import org.quarterdeck.shared.TemplateFolder;

/** Folders of templates without a server. */
public final class TemplateFile {
    private TemplateFile() {
    }

    public static TemplateFolder in(Path folder) {
        return TemplateFolder.of(Optional.of(folder.toString()));
    }

    public static TemplateFolder shipped() {
        return TemplateFolder.of(Optional.empty());
    }
}
