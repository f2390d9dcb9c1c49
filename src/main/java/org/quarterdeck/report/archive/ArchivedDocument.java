package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import org.quarterdeck.report.Content;

/**
 * A site's document of a round with all that belongs to it.
 *
 * @param feedback null where nothing was submitted; likewise the content of the PDF
 * @param sources where the files are kept that the versions name, in the same order
 */
record ArchivedDocument(ArchivedSubmission submission, ArchivedFeedback feedback, Content pdf, List<Source> sources) {
    /**
     * @param version id of the version
     * @param attachment id of the attachment
     */
    record Source(long version, long attachment, ArchivedFile file, Instant at) {
    }
}
