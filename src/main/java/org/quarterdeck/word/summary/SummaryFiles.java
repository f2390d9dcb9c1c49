package org.quarterdeck.word.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.theme.summary.Summaries;

/** Makes the Word file of a thematic summary. */
@ApplicationScoped
public class SummaryFiles {
    @Inject
    Programmes programmes;
    @Inject
    Summaries summaries;

    /**
     * The latest edition that the person may read; a draft for those who may see drafts.
     *
     * @throws org.quarterdeck.shared.NotFound if there is none
     */
    @Transactional
    public SummaryFile file(String programme, String round) {
        var of = programmes.round(programmes.programme(programme), round);
        return SummaryFile.of(summaries.read(of), of);
    }
}
