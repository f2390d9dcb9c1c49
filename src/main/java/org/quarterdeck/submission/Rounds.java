package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.annotations.BatchFetchType;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.PortalClock;

/** Opens rounds when their day has come. No person does it, so no policy is asked; a manager goes through the schedule. */
@ApplicationScoped
public class Rounds {
    @Inject
    EntityManager db;
    @Inject
    PortalClock clock;
    @Inject
    Event<RoundOpened> opened;
    @Inject
    Event<SubmissionsPrepared> prepared;

    /**
     * Opens every round whose opening day has come, which closes the one before it, and prepares the submissions that sites
     * do not have yet in a round that is open. Doing it again changes nothing.
     */
    @Transactional
    public void openDue() {
        db.createQuery("""
                select r from Round r join fetch r.programme
                where r.closedAt is null and (r.opensOn <= :today or r.openedAt is not null) order by r.programme.id, r.ordinal""", Round.class)
                .setParameter("today", clock.today()).getResultList().forEach(this::open);
    }

    /** Opens this round, whatever its day is. Opening again only prepares the submissions that are missing. */
    @Transactional
    public void open(Round round) {
        boolean isNew = !round.isOpened();
        if (isNew) {
            round.open(clock.instant());
            db.createQuery("select r from Round r where r.programme.id = :programme and r.ordinal < :ordinal", Round.class)
                    .setParameter("programme", round.getProgramme().getId()).setParameter("ordinal", round.getOrdinal())
                    .getResultList().forEach(earlier -> earlier.close(clock.instant()));
        }
        Optional.ofNullable(db.find(RoundTemplate.class, round.getId())).ifPresent(asked -> prepare(round, asked.template()));
        db.flush();
        if (isNew) {
            opened.fire(new RoundOpened(round.getId()));
        }
    }

    /** Whether it is known which questions the round asks. */
    @Transactional
    public boolean hasQuestions(Round round) {
        return db.find(RoundTemplate.class, round.getId()) != null;
    }

    private void prepare(Round round, DocumentTemplate template) {
        var sites = sitesWithout(round);
        if (sites.isEmpty()) {
            return;
        }
        var last = lastBefore(round);
        var submissions = sites.stream().map(site -> {
            var before = Optional.ofNullable(last.get(site.getId()));
            var submission = prepare(site, round, template, before);
            before.ifPresent(earlier -> keepUnsent(earlier, submission));
            return submission;
        }).toList();
        db.flush();
        prepared.fire(new SubmissionsPrepared(submissions));
    }

    /**
     * What a site changed after it had submitted, and did not submit again, is not what it stands by: the next round starts
     * without it. It is set aside in the new answer, where the site finds it.
     */
    private void keepUnsent(Submission earlier, Submission next) {
        earlier.unsent().forEach(unsent -> next.getAnswers().stream()
                .filter(answer -> answer.getQuestion().getCode().equals(unsent.getQuestion().getCode())).findFirst()
                .ifPresent(answer -> db.persist(new Revision(answer, unsent.getAmendedBy(), unsent.getText(), unsent.getAmendedAt(), true))));
    }

    /** Makes a site's submission in a round, starting from its last one. */
    Submission prepare(Site site, Round round, DocumentTemplate template, Optional<Submission> last) {
        var submission = new Submission(site, round, template, last);
        db.persist(submission);
        return submission;
    }

    private List<Site> sitesWithout(Round round) {
        return db.createQuery("""
                select s from Site s where s.programme.id = :programme
                and not exists (select d from Submission d where d.site.id = s.id and d.round.id = :round) order by s.code""", Site.class)
                .setParameter("programme", round.getProgramme().getId()).setParameter("round", round.getId()).getResultList();
    }

    private Map<Long, Submission> lastBefore(Round round) {
        return db.createQuery("""
                select distinct s from Submission s where s.round.programme.id = :programme
                and s.round.ordinal = (select max(e.round.ordinal) from Submission e where e.site.id = s.site.id and e.round.ordinal < :ordinal)""", Submission.class)
                .setParameter("programme", round.getProgramme().getId()).setParameter("ordinal", round.getOrdinal())
                .setHint(QueryHints.FETCH, "s.answers.question")
                .setHint(QueryHints.BATCH, "s.versions.answers.question").setHint(QueryHints.BATCH_TYPE, BatchFetchType.IN)
                .getResultStream().collect(Collectors.toMap(submission -> submission.getSite().getId(), Function.identity()));
    }
}
