package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingCarried;

/**
 * Takes the quotations of summaries that are not published along when a site submits again. Where the passage is gone, the
 * quotation stays and is asked about before publishing.
 */
@ApplicationScoped
class QuotationsCarried {
    @Inject
    EntityManager db;

    void carried(@Observes CodingCarried event) {
        if (event.to() == null) {
            return;
        }
        var later = db.find(Coding.class, event.to());
        db.createQuery("""
                select q from Quotation q join fetch q.summaryTheme join fetch q.summaryTheme.summary
                where q.coding.id = :from order by q.id""", Quotation.class).setParameter("from", event.from()).getResultStream()
                .filter(quotation -> !quotation.getSummaryTheme().getSummary().isPublished())
                .forEach(quotation -> quotation.getSummaryTheme().follow(quotation, later));
    }
}
