package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** Checks a summary for names and publishes it. */
@ApplicationScoped
public class Publication {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Summaries summaries;
    @Inject
    SummaryComposer composer;
    @Inject
    Clock clock;
    @Inject
    Event<SummaryPublished> published;

    /** The names of sites, partner organisations and members that stand in the summary of a round. */
    @Transactional
    public List<NameFound> namesIn(Round round) {
        return names(composer.compose(unpublished(round)), round.getProgramme());
    }

    /**
     * Freezes the summary of a round and lets every member of the programme read it.
     *
     * @param confirmed the keys of those names that may stand
     * @throws NamesUnconfirmed if there is a name among them that is not confirmed
     * @throws Invalid if nothing is written yet
     * @throws NotWritable if it is published already
     */
    @Transactional
    public ThematicSummary publish(Round round, Collection<String> confirmed) {
        var summary = unpublished(round);
        db.refresh(summary, LockModeType.PESSIMISTIC_WRITE);
        var content = composer.compose(summary);
        if (content.findings().isEmpty() || content.themes().isEmpty()) {
            throw new Invalid("findings", "Write the findings and the narrative of at least one theme before you publish");
        }
        var open = names(content, round.getProgramme()).stream().filter(name -> !confirmed.contains(name.key())).toList();
        if (!open.isEmpty()) {
            throw new NamesUnconfirmed(open);
        }
        var person = current.get().person();
        summary.publish(SummaryJson.write(content), person, clock.instant());
        published.fire(new SummaryPublished(summary.getId(), round.getId(), summary.getEdition(), summary.getSha256(), person.getId()));
        return summary;
    }

    private ThematicSummary unpublished(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        Access.require(SummaryPolicy.mayPublish(current.get(), round.getProgramme()));
        var summary = summaries.find(round).orElseThrow(NotFound::new);
        if (summary.isPublished()) {
            throw new NotWritable(summary.getState());
        }
        return summary;
    }

    private List<NameFound> names(SummaryContent content, Programme programme) {
        var check = new NameCheck(
                of(programme, "select s from Site s where s.programme.id = :programme order by s.code", Site.class),
                of(programme, "select distinct p.organisation from Partner p where p.site.programme.id = :programme", String.class),
                of(programme, "select distinct m.person.name from Membership m where m.programme.id = :programme", String.class));
        var found = new ArrayList<>(check.find("Findings", content.findings()));
        content.themes().forEach(theme -> {
            found.addAll(check.find("Narrative of " + theme.code(), theme.narrative()));
            theme.quotations().forEach(quote -> found.addAll(check.find("Quotation under " + theme.code() + ", " + quote.attribution(),
                    quote.text())));
        });
        return found;
    }

    private <T> List<T> of(Programme programme, String query, Class<T> type) {
        return db.createQuery(query, type).setParameter("programme", programme.getId()).getResultList();
    }
}
