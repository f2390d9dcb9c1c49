package org.quarterdeck.submission;

import java.util.List;

/** Sites have got their drafts of a round that is open, in this transaction, each starting from what the site wrote last. */
public record SubmissionsPrepared(List<Submission> submissions) {
}
