package org.quarterdeck.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;

/** Finds local metrics. */
@ApplicationScoped
public class Metrics {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The metrics of a site with their values, by code.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not see them
     */
    @Transactional
    public List<LocalMetric> ofSite(Site site) {
        return ofSite(site, current.get());
    }

    /** As {@link #ofSite(Site)}, for work that is done later on behalf of somebody. */
    @Transactional
    public List<LocalMetric> ofSite(Site site, Standing reader) {
        Access.see(MetricPolicy.maySee(reader, site));
        return db.createQuery("""
                select distinct m from LocalMetric m join fetch m.site join fetch m.site.programme left join fetch m.values
                where m.site.id = :site order by m.code""", LocalMetric.class)
                .setParameter("site", site.getId()).getResultList();
    }
}
