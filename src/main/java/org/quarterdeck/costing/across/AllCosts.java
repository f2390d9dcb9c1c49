package org.quarterdeck.costing.across;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Costs;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Access;

/** Finds what all sites have submitted. */
@ApplicationScoped
public class AllCosts {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    Costs costs;

    /**
     * The costs of all sites by their codes, in a number of statements that does not depend on how many there are.
     *
     * @throws org.quarterdeck.shared.NotFound unless the person may see those of every site
     */
    @Transactional
    public ProgrammeCosts of(Programme programme) {
        Access.see(CostPolicy.maySeeAll(current.get(), programme));
        var template = costs.template(programme);
        template.getQuestions().size();
        var sites = programmes.sites(programme);
        var submitted = db.createQuery("""
                select v from CostVersion v join fetch v.proForma left join fetch v.submittedBy left join fetch v.returnedBy where v.proForma.site.programme.id = :programme
                and v.number = (select max(other.number) from CostVersion other where other.proForma = v.proForma)""", CostVersion.class)
                .setParameter("programme", programme.getId()).getResultStream()
                .collect(Collectors.toMap(version -> version.getProForma().getSite().getId(), Function.identity()));
        return new ProgrammeCosts(template, sites.stream().map(site -> new SiteCosts(site, submitted.get(site.getId()))).toList());
    }
}
