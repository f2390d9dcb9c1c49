package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.ThemePolicy;

/** How far two coders agreed, of one submission and of a round. */
@ApplicationScoped
public class Agreements {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** One submission of a round with its figures, which are empty until both coders have finished. */
    public record Pair(DoubleCoding coding, AgreementTable table, int differences, int settled) {
        public int toSettle() {
            return differences - settled;
        }
    }

    /** The figures of one submission, empty until both coders have finished. */
    @Transactional
    public AgreementTable of(DoubleCoding between) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), between.getVersion().getSubmission().getSite().getProgramme()));
        return AgreementTable.of(List.of(between), db.createQuery("""
                select f from AgreementFigure f join fetch f.theme where f.doubleCoding.id = :between""", AgreementFigure.class)
                .setParameter("between", between.getId()).getResultList());
    }

    /** The submissions of a round that two people code or have coded, by pseudonym; as many statements for any number of them. */
    @Transactional
    public List<Pair> pairs(Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
        var codings = db.createQuery(DoubleCodings.WITH_ALL + "where s.round.id = :round and d.calledOffAt is null order by s.site.pseudonym, d.id",
                DoubleCoding.class).setParameter("round", round.getId()).getResultList();
        var figures = figures(round).stream().collect(Collectors.groupingBy(figure -> figure.getDoubleCoding().getId()));
        var differences = counts("select d.doubleCoding.id, count(d) from CodingDifference d where d.doubleCoding.version.submission.round.id = :round group by d.doubleCoding.id", round);
        var settled = counts("""
                select d.doubleCoding.id, count(d) from CodingDifference d where d.doubleCoding.version.submission.round.id = :round
                and exists (select s from CodingDecision s where s.difference = d) group by d.doubleCoding.id""", round);
        return codings.stream().map(coding -> new Pair(coding, AgreementTable.of(List.of(coding), figures.getOrDefault(coding.getId(), List.of())),
                differences.getOrDefault(coding.getId(), 0), settled.getOrDefault(coding.getId(), 0))).toList();
    }

    private Map<Long, Integer> counts(String query, Round round) {
        return db.createQuery(query, Object[].class).setParameter("round", round.getId()).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Long) row[1]).intValue()));
    }

    private List<AgreementFigure> figures(Round round) {
        return db.createQuery("""
                select f from AgreementFigure f join fetch f.theme join fetch f.doubleCoding d
                where d.version.submission.round.id = :round order by f.id""", AgreementFigure.class)
                .setParameter("round", round.getId()).getResultList();
    }

    /**
     * How far coders agreed in a round, for the method of its summary. It names no site and no coder, so that everybody may
     * know it who may read the summary.
     */
    @Transactional
    public RoundAgreement ofRound(Round round) {
        var figures = figures(round);
        var compared = figures.stream().map(AgreementFigure::getDoubleCoding).distinct().toList();
        var table = AgreementTable.of(compared, figures);
        return new RoundAgreement(compared.size(), table.sentences(), table.coded(), table.pooledOfAll(), table.pooledOfCoded());
    }

    /** The figures of all compared submissions of a round together. */
    @Transactional
    public AgreementTable together(Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
        var figures = figures(round);
        return AgreementTable.of(figures.stream().map(AgreementFigure::getDoubleCoding).distinct().toList(), figures);
    }
}
