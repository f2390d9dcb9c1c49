package org.quarterdeck.submission;

import java.util.List;

/** A feature that marks passages of what a site submitted. Each gives only what the current person may see. */
public interface MarkSource {
    List<Mark> marks(SubmittedVersion version);
}
