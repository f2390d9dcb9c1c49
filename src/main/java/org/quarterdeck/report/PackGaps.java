package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.maturity.PublishedRounds;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;

/** What a round pack could not have if it were made now. */
@ApplicationScoped
public class PackGaps {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    PublishedRounds published;

    /** Sentences for those who may have a pack; none for others. */
    @Transactional
    public List<String> of(Programme programme, List<Round> rounds) {
        var gaps = new ArrayList<String>();
        if (ReportPolicy.mayHave(current.get(), ReportKind.ROUND_PACK, programme, null)) {
            var known = published.of(programme);
            var unpublished = rounds.stream().filter(round -> !known.contains(round.getId())).map(Round::getCode).collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(unpublished);
            if (!unpublished.isEmpty()) {
                gaps.add("No thematic summary is published of " + String.join(", ", unpublished) + ".");
            }
            if (isNone("select count(v) from CostVersion v where v.proForma.site.programme.id = :programme", programme)) {
                gaps.add("No site has submitted its costs.");
            }
        }
        return gaps;
    }

    private boolean isNone(String count, Programme programme) {
        return db.createQuery(count, Long.class).setParameter("programme", programme.getId()).getSingleResult() == 0;
    }
}
