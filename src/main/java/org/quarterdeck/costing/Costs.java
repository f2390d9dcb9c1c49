package org.quarterdeck.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds the costs of one site and of all. */
@ApplicationScoped
public class Costs {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The pro-forma of a site with everything in it; none where the site has not filled it in.
     *
     * @throws NotFound if the person may not see the site's costs
     */
    @Transactional
    public Optional<CostProForma> ofSite(Site site) {
        return ofSite(site, current.get());
    }

    /** As {@link #ofSite(Site)}, for work that is done later on behalf of somebody. */
    @Transactional
    public Optional<CostProForma> ofSite(Site site, Standing reader) {
        Access.see(CostPolicy.maySee(reader, site));
        var found = db.createQuery("""
                select p from CostProForma p join fetch p.site join fetch p.site.programme join fetch p.template
                left join fetch p.submittedBy where p.site.id = :site""", CostProForma.class)
                .setParameter("site", site.getId()).getResultStream().findFirst();
        found.ifPresent(proForma -> {
            proForma.getLines().size();
            proForma.getUnknown().size();
            proForma.getTemplate().getQuestions().size();
        });
        return found;
    }

    /**
     * The costs of all sites side by side.
     *
     * @throws NotFound unless the person may see those of every site
     */
    @Transactional
    public ProgrammeCosts ofProgramme(Programme programme) {
        return ofProgramme(programme, current.get());
    }

    /** As {@link #ofProgramme(Programme)}, for work that is done later on behalf of somebody. */
    @Transactional
    public ProgrammeCosts ofProgramme(Programme programme, Standing reader) {
        Access.see(CostPolicy.maySeeAll(reader, programme));
        var sites = db.createQuery("select s from Site s join fetch s.programme where s.programme.id = :programme order by s.code", Site.class)
                .setParameter("programme", programme.getId()).getResultList();
        var proFormas = db.createQuery("""
                select distinct p from CostProForma p join fetch p.site join fetch p.template left join fetch p.submittedBy left join fetch p.lines
                where p.site.programme.id = :programme""", CostProForma.class)
                .setHint("eclipselink.batch", "p.unknown")
                .setParameter("programme", programme.getId()).getResultList();
        proFormas.forEach(proForma -> proForma.getUnknown().size());
        var template = db.createQuery("select t from CostTemplate t where t.programme.id = :programme order by t.number desc", CostTemplate.class)
                .setParameter("programme", programme.getId()).getResultStream().findFirst().orElseThrow(NotFound::new);
        return new ProgrammeCosts(template.getQuestions().stream().toList(), sites, proFormas);
    }
}
