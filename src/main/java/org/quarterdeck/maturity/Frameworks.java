package org.quarterdeck.maturity;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds what sites are rated against. Everyone in a programme may read it. */
@ApplicationScoped
public class Frameworks {
    /** Those in use come first, in the order in which the programme took them. */
    private static final Comparator<Framework> IN_ORDER = comparing((Framework framework) -> !framework.isInUse())
            .thenComparing(Framework::getOrdinal).thenComparing(Framework::getCode).thenComparing(Framework::getNumber);

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** The programme's first framework with its factors and levels. */
    @Transactional
    public Framework find(Programme programme) {
        return find(programme, null);
    }

    /**
     * A framework of the programme with its factors and levels.
     *
     * @param wanted its key, or its code for its newest version; null or empty for the programme's first
     * @throws NotFound if there is no such framework
     */
    @Transactional
    public Framework find(Programme programme, String wanted) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return of(programme, wanted);
    }

    /** The same with what each level means for each factor, or what is asked at each stage. */
    @Transactional
    public Framework whole(Programme programme, String wanted) {
        return readWhole(find(programme, wanted));
    }

    /** A factor of a framework with what its levels mean. */
    @Transactional
    public Factor factor(Programme programme, String wanted, String code) {
        var factor = find(programme, wanted).factor(code);
        factor.choice(factor.getFramework().getLevels().get(0));
        factor.getQuestions().size();
        return factor;
    }

    /** All that the programme uses or has used, those in use first. */
    @Transactional
    public List<Framework> all(Programme programme) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        return list(programme);
    }

    List<Framework> list(Programme programme) {
        return db.createQuery("select f from Framework f join fetch f.programme where f.programme.id = :programme", Framework.class)
                .setParameter("programme", programme.getId()).getResultStream().sorted(IN_ORDER).toList();
    }

    Framework of(Programme programme, String wanted) {
        boolean first = wanted == null || wanted.isBlank();
        var exact = comparing((Framework each) -> !each.getKey().equals(wanted));
        var found = list(programme).stream()
                .filter(each -> first || each.getKey().equals(wanted) || each.getCode().equals(wanted))
                .min(first ? IN_ORDER : exact.thenComparing(Framework::getNumber, Comparator.reverseOrder()))
                .orElseThrow(NotFound::new);
        found.getLevels().size();
        found.getFactors().size();
        return found;
    }

    Framework readWhole(Framework framework) {
        framework.getFactors().forEach(factor -> {
            factor.choice(framework.getLevels().get(0));
            factor.getQuestions().size();
        });
        return framework;
    }
}
