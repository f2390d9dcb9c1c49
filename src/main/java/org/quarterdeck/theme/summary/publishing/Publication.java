package org.quarterdeck.theme.summary.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.naming.ProgrammeNames;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.summary.NotWritable;
import org.quarterdeck.theme.summary.Quotation;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.SummaryChanged;
import org.quarterdeck.theme.summary.SummaryComposer;
import org.quarterdeck.theme.summary.SummaryContent;
import org.quarterdeck.theme.summary.SummaryJson;
import org.quarterdeck.theme.summary.SummaryPolicy;
import org.quarterdeck.theme.summary.SummaryPublished;
import org.quarterdeck.theme.summary.ThematicSummary;

/** Checks a summary, keeps what was decided about it, and publishes it. */
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
    ConcernFinder finder;
    @Inject
    ProgrammeNames names;
    @Inject
    Clock clock;
    @Inject
    Event<SummaryChanged> changed;
    @Inject
    Event<SummaryPublished> published;

    /** What has to be decided before the summary of a round is published, and what was. */
    @Transactional
    public PublicationCheck check(Round round) {
        var summary = unpublished(round);
        var concerns = finder.find(summary);
        var decisions = decisions(summary);
        var there = concerns.stream().map(Concern::key).collect(Collectors.toSet());
        return new PublicationCheck(open(concerns, decisions), decisions.stream().filter(decision -> there.contains(decision.getKey())).toList(),
                summary.written().stream().flatMap(written -> written.getQuotations().stream()).filter(Quotation::isShortened).toList());
    }

    /**
     * Lets something stand that was asked about.
     *
     * @param key of the concern
     * @throws Invalid if no reason is given
     * @throws NotFound if the summary has no such concern any more
     */
    @Transactional
    public void letStand(Round round, String key, String reason) {
        var summary = locked(round);
        db.persist(new Decision(summary, concern(summary, key), reason, current.get().person(), clock.instant()));
        announce(summary, "let something stand");
    }

    /**
     * Shows a quotation without a name that stands in it.
     *
     * @throws NotFound if the summary has no such concern any more, or it is not about a name in a quotation
     */
    @Transactional
    public void takeOut(Round round, String key) {
        var summary = locked(round);
        var concern = concern(summary, key);
        Access.see(concern.nameInQuotation());
        var quotation = db.find(Quotation.class, concern.quotation());
        quotation.showAs(names.of(round.getProgramme()).without(quotation.getText(), Set.of(concern.subject())));
        announce(summary, "took a name out of a quotation");
    }

    /** Takes back that something may stand. */
    @Transactional
    public void askAgain(Round round, String key) {
        var summary = locked(round);
        decisions(summary).stream().filter(decision -> decision.getKey().equals(key)).forEach(db::remove);
        announce(summary, "asked again about something");
    }

    /** Shows a quotation as the site wrote it. */
    @Transactional
    public void showAsWritten(Round round, long quotation) {
        var summary = locked(round);
        summary.getThemes().stream().flatMap(written -> written.getQuotations().stream())
                .filter(quoted -> quoted.getId() == quotation).findFirst().orElseThrow(NotFound::new).showAsWritten();
        announce(summary, "showed a quotation as it was written");
    }

    /**
     * Freezes the summary of a round and lets every member of the programme read it.
     *
     * @throws Undecided if it holds something that nobody has decided
     * @throws Invalid if nothing is written yet, or a corrected edition does not say what it corrects
     * @throws NotWritable if it is published already
     */
    @Transactional
    public ThematicSummary publish(Round round) {
        var summary = locked(round);
        var content = composer.compose(summary);
        requireWhole(summary, content);
        var open = open(finder.find(summary), decisions(summary));
        if (!open.isEmpty()) {
            throw new Undecided(open);
        }
        var person = current.get().person();
        summary.publish(SummaryJson.write(content), person, clock.instant());
        published.fire(new SummaryPublished(summary.getId(), round.getId(), summary.getEdition(), summary.getSha256(), person.getId()));
        return summary;
    }

    private static void requireWhole(ThematicSummary summary, SummaryContent content) {
        if (content.findings().isEmpty() || content.themes().isEmpty()) {
            throw new Invalid("findings", "Write the findings and the narrative of at least one theme before you publish");
        }
        if (summary.isCorrection() && summary.getCorrects().isEmpty()) {
            throw new Invalid("corrects", "Say what this edition corrects before you publish it");
        }
    }

    private static List<Concern> open(List<Concern> concerns, List<Decision> decisions) {
        var decided = decisions.stream().map(Decision::getKey).collect(Collectors.toSet());
        return concerns.stream().filter(concern -> !decided.contains(concern.key())).toList();
    }

    private List<Decision> decisions(ThematicSummary summary) {
        return db.createQuery("select d from Decision d join fetch d.author where d.summary.id = :summary order by d.id", Decision.class)
                .setParameter("summary", summary.getId()).getResultList();
    }

    private Concern concern(ThematicSummary summary, String key) {
        return open(finder.find(summary), decisions(summary)).stream().filter(concern -> concern.key().equals(key))
                .findFirst().orElseThrow(NotFound::new);
    }

    private void announce(ThematicSummary summary, String what) {
        changed.fire(new SummaryChanged(summary.getId(), what, current.get().person().getId()));
    }

    private ThematicSummary locked(Round round) {
        var summary = unpublished(round);
        db.refresh(summary, LockModeType.PESSIMISTIC_WRITE);
        summary.requireUnpublished();
        return summary;
    }

    private ThematicSummary unpublished(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        Access.require(SummaryPolicy.mayPublish(current.get(), round.getProgramme()));
        var summary = summaries.find(round).orElseThrow(NotFound::new);
        summary.requireUnpublished();
        return summary;
    }
}
