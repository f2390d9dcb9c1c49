package org.quarterdeck.report.archive;

import java.io.IOException;
import org.quarterdeck.report.Errand;

/** A part of the work that is done in one go. */
interface Step {
    void take(Errand errand, Archive archive) throws IOException;
}
