package org.quarterdeck.submission.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quarterdeck.shared.Invalid;

/** How much all files of one document may have together, as the installation is set up. */
@Named
@ApplicationScoped
public class AttachmentRoom {
    @Inject
    @ConfigProperty(name = "quarterdeck.attachments.megabytes", defaultValue = "100")
    int megabytes;

    /** @throws Invalid if the file does not fit beside those that are there */
    void refuseMore(List<Attachment> present, AttachedFile another) {
        long total = present.stream().mapToLong(attachment -> attachment.getFile().getSize()).sum() + another.getSize();
        if (total > megabytes * 1024L * 1024) {
            throw FileType.refused("All files of one document may have " + megabytes
                    + " MB together. Remove one that is not needed any more, or make this one smaller");
        }
    }

    /** In units of 1,048,576 bytes. */
    public int getMegabytes() {
        return megabytes;
    }
}
