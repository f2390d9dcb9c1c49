package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.CarriedCodings;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.DoubleCoding;

/** Compares what two coders did and says which codings count. Who may have it done is asked by those who call it. */
@ApplicationScoped
class Comparing {
    @Inject
    EntityManager db;
    @Inject
    CarriedCodings carried;

    /** Keeps the figures, counts what both agree on and lists what they differ on. */
    void compare(DoubleCoding between, Instant at) {
        var comparison = new Comparison(answers(between), blind(between, between.getFirst()), blind(between, between.getSecond()));
        between.compare(comparison.sentences(), comparison.codedSentences(), at);
        comparison.counts().forEach(counts ->
                db.persist(new AgreementFigure(between, counts.theme(), counts.both(), counts.first(), counts.second())));
        int number = 0;
        for (var component : comparison.components()) {
            if (component.agreed()) {
                component.first().forEach(Coding::count);
                component.second().forEach(Coding::setAside);
            } else {
                component.all().forEach(Coding::leaveUnsettled);
                db.persist(new CodingDifference(between, ++number, component.all()));
            }
        }
        carried.carry(comparison.components().stream().flatMap(component -> component.first().stream()).filter(Coding::isCounted).toList());
        db.flush();
    }

    /** Both coders' codings count from now on; where both gave a passage the same theme, one of them does. */
    void release(DoubleCoding open, Instant at) {
        open.callOff(at);
        var first = blind(open, open.getFirst());
        var second = blind(open, open.getSecond());
        first.forEach(Coding::count);
        second.forEach(coding -> {
            if (first.stream().anyMatch(coding::repeats)) {
                coding.setAside();
            } else {
                coding.count();
            }
        });
        carried.carry(Stream.concat(first.stream(), second.stream()).filter(Coding::isCounted).toList());
    }

    CodingDecision settle(CodingDifference difference, Settlement settlement, String reason, Person by, Instant at) {
        var decision = difference.settle(settlement, reason, by, at);
        difference.getCodings().forEach(coding -> place(coding,
                settlement.counts(difference.getDoubleCoding().isFirst(coding.getCoder()))));
        carried.carry(difference.getCodings().stream().filter(Coding::isCounted).toList());
        return decision;
    }

    /** A coding that another continues is left as it is, and the other is placed. */
    private void place(Coding coding, boolean counts) {
        if (coding.getStanding() == CodingStanding.SUPERSEDED) {
            db.createQuery("select c from Coding c where c.derivedFrom.id = :id", Coding.class).setParameter("id", coding.getId())
                    .getResultList().forEach(later -> place(later, counts));
        } else if (counts) {
            coding.count();
        } else {
            coding.setAside();
        }
    }

    private List<SubmittedAnswer> answers(DoubleCoding between) {
        return db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question q where a.version.id = :version
                order by q.ordinal""", SubmittedAnswer.class)
                .setParameter("version", between.getVersion().getId()).getResultList();
    }

    private List<Coding> blind(DoubleCoding between, Person coder) {
        return db.createQuery("""
                select c from Coding c join fetch c.question join fetch c.countedUnder join fetch c.coder
                where c.version.id = :version and c.coder.id = :coder and c.standing = :blind order by c.id""", Coding.class)
                .setParameter("version", between.getVersion().getId()).setParameter("coder", coder.getId())
                .setParameter("blind", CodingStanding.BLIND).getResultList();
    }
}
