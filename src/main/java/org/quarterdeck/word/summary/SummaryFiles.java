package org.quarterdeck.word.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.summary.Summaries;

/** Makes the Word file of a thematic summary. */
@ApplicationScoped
public class SummaryFiles {
    @Inject
    Programmes programmes;
    @Inject
    Summaries summaries;

    /**
     * An edition of the summary; a draft for those who may see drafts.
     *
     * @param edition its number, or null for the latest that the person may read
     * @throws NotFound if there is none
     */
    @Transactional
    public SummaryFile file(String programme, String round, String edition) {
        var of = programmes.round(programmes.programme(programme), round);
        var wanted = summaries.editions(of).stream().filter(each -> edition == null || Integer.toString(each.getEdition()).equals(edition))
                .findFirst().orElseThrow(NotFound::new);
        return SummaryFile.of(summaries.read(wanted), of);
    }
}
