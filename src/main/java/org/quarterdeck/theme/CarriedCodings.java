package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.shared.Anchoring;
import org.quarterdeck.submission.SubmissionSubmitted;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.schedule.SubmissionWithdrawn;

/**
 * Takes codings along to the version of a text that a site submits next in the same round, by the rules of docs/anchors.md:
 * where the passage stands to the letter the coding counts there, on changed words it counts and its coder is asked to check
 * it, and where the passage is gone it does not count any more.
 */
@ApplicationScoped
public class CarriedCodings {
    private static final String OF_SUBMISSION = """
            select c from Coding c join fetch c.version v join fetch c.question join fetch c.coder join fetch c.theme
            where v.submission.id = :submission
            """;

    @Inject
    EntityManager db;
    @Inject
    Event<CodingCarried> carried;

    void submitted(@Observes SubmissionSubmitted event) {
        carry(db.createQuery(OF_SUBMISSION + "and v.number < :number and c.standing = :counted order by c.id", Coding.class)
                .setParameter("submission", event.submission()).setParameter("number", event.version())
                .setParameter("counted", CodingStanding.COUNTED).getResultList());
    }

    /** What was carried to the version that its site has taken back counts again where it was. */
    void withdrawn(@Observes SubmissionWithdrawn event) {
        var before = db.createQuery("""
                select max(v.number) from SubmittedVersion v
                where v.submission.id = :submission and v.number < :number and v.withdrawnAt is null""", Integer.class)
                .setParameter("submission", event.submission()).setParameter("number", event.version()).getSingleResult();
        if (before == null) {
            return;
        }
        var later = new HashMap<Long, Coding>();
        codings(event.submission(), event.version(), CodingStanding.COUNTED).stream().filter(coding -> coding.getDerivedFrom() != null)
                .forEach(coding -> later.put(coding.getDerivedFrom().getId(), coding));
        codings(event.submission(), before, CodingStanding.SUPERSEDED).stream().filter(coding -> !isContinued(coding)).forEach(coding -> {
            coding.count();
            Optional.ofNullable(later.get(coding.getId())).ifPresent(taken -> {
                taken.supersede();
                carried.fire(new CodingCarried(taken.getId(), coding.getId()));
            });
        });
    }

    /** Whether another coding of the same version stands for it, as when a theme was split. */
    private boolean isContinued(Coding coding) {
        return db.createQuery("select count(c) from Coding c where c.derivedFrom.id = :id and c.version.id = :version", Long.class)
                .setParameter("id", coding.getId()).setParameter("version", coding.getVersion().getId()).getSingleResult() > 0;
    }

    private List<Coding> codings(long submission, int number, CodingStanding standing) {
        return db.createQuery(OF_SUBMISSION + "and v.number = :number and c.standing = :standing order by c.id", Coding.class)
                .setParameter("submission", submission).setParameter("number", number).setParameter("standing", standing).getResultList();
    }

    /** Takes counted codings of one submission along to its latest version; those that are of it stay. */
    @Transactional
    public void carry(Collection<Coding> codings) {
        if (codings.isEmpty()) {
            return;
        }
        var answers = latest(codings.iterator().next().getVersion().getSubmission().getId());
        var texts = new HashMap<Long, Anchoring>();
        answers.forEach(answer -> texts.put(answer.getQuestion().getId(), Anchoring.in(answer.getText())));
        var there = answers.isEmpty() ? new ArrayList<Coding>() : all(answers.get(0).getVersion());
        codings.stream().filter(coding -> !answers.isEmpty() && !coding.getVersion().getId().equals(answers.get(0).getVersion().getId()))
                .forEach(coding -> carry(coding, answers.get(0).getVersion(), texts, there));
    }

    private List<Coding> all(SubmittedVersion version) {
        return new ArrayList<>(db.createQuery("select c from Coding c join fetch c.coder where c.version.id = :version", Coding.class)
                .setParameter("version", version.getId()).getResultList());
    }

    private List<SubmittedAnswer> latest(long submission) {
        return db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question join fetch a.version v
                where v.submission.id = :submission and v.number = (select max(other.number) from SubmittedVersion other
                where other.submission.id = :submission and other.withdrawnAt is null) order by a.id""", SubmittedAnswer.class)
                .setParameter("submission", submission).getResultList();
    }

    private void carry(Coding coding, SubmittedVersion later, Map<Long, Anchoring> texts, List<Coding> there) {
        var next = Optional.ofNullable(texts.get(coding.getQuestion().getId())).flatMap(text -> text.find(coding.getPassage()))
                .map(found -> coding.carriedTo(later, found));
        var same = next.flatMap(copy -> there.stream().filter(copy::repeats).findFirst());
        if (same.isPresent()) {
            coding.setAside();
            same.filter(Coding::isOver).ifPresent(Coding::count);
        } else {
            coding.supersede();
            next.ifPresent(copy -> {
                db.persist(copy);
                there.add(copy);
            });
        }
        carried.fire(new CodingCarried(coding.getId(), same.or(() -> next).map(Coding::getId).orElse(null)));
    }
}
