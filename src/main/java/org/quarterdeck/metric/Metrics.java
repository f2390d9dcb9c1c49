package org.quarterdeck.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds local metrics. */
@ApplicationScoped
public class Metrics {
    static final String WITH_ALL = """
            select distinct m from LocalMetric m join fetch m.site join fetch m.site.programme left join fetch m.values where""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * The metrics of a site that are or were filled in, with their values, by code.
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
        return all(site, reader).stream().filter(LocalMetric::isEstablished).toList();
    }

    /**
     * The same of several sites, by site and code, in as many statements for many as for one.
     *
     * @throws org.quarterdeck.shared.NotFound if the person may not see them of any one of the sites
     */
    @Transactional
    public List<LocalMetric> ofSites(Collection<Site> sites) {
        sites.forEach(site -> Access.see(MetricPolicy.maySee(current.get(), site)));
        return sites.isEmpty() ? List.of() : loaded(db.createQuery(WITH_ALL + " m.site.id in :sites", LocalMetric.class)
                .setParameter("sites", sites.stream().map(Site::getId).toList())).stream().filter(LocalMetric::isEstablished).toList();
    }

    /** All metrics of a site, also those that are only proposed or were withdrawn. */
    @Transactional
    public List<LocalMetric> all(Site site) {
        return all(site, current.get());
    }

    @Transactional
    public List<LocalMetric> all(Site site, Standing reader) {
        Access.see(MetricPolicy.maySee(reader, site));
        return loaded(db.createQuery(WITH_ALL + " m.site.id = :site", LocalMetric.class).setParameter("site", site.getId()));
    }

    /** Of all sites of a programme those that are or were filled in, by site and code, in as many statements for many as for one. */
    @Transactional
    public List<LocalMetric> ofProgramme(Programme programme) {
        return ofProgramme(programme, current.get());
    }

    @Transactional
    public List<LocalMetric> ofProgramme(Programme programme, Standing reader) {
        Access.see(MetricPolicy.maySeeAll(reader, programme));
        return loaded(db.createQuery(WITH_ALL + " m.site.programme.id = :programme", LocalMetric.class).setParameter("programme", programme.getId()))
                .stream().filter(LocalMetric::isEstablished).toList();
    }

    private static List<LocalMetric> loaded(TypedQuery<LocalMetric> query) {
        return query.setHint(QueryHints.BATCH, "m.values.corrections").setHint(QueryHints.BATCH, "m.notes.by")
                .getResultStream().sorted(Comparator.comparing((LocalMetric metric) -> metric.getSite().getCode())
                        .thenComparing(LocalMetric::getCode, Metrics::byNumber)).toList();
    }

    /** M2 comes before M10. */
    private static int byNumber(String one, String other) {
        return one.length() == other.length() ? one.compareTo(other) : Integer.compare(one.length(), other.length());
    }

    /** @throws NotFound if there is none, or the person may not see it */
    @Transactional
    public LocalMetric find(Site site, String code) {
        return all(site).stream().filter(metric -> metric.getCode().equals(code)).findFirst().orElseThrow(NotFound::new);
    }

    /** As {@link #find}, held until the transaction ends: whoever changes it at the same moment does so after this one. */
    @Transactional
    public LocalMetric hold(Site site, String code) {
        Access.see(MetricPolicy.maySee(current.get(), site));
        var id = db.createQuery("select m.id from LocalMetric m where m.site.id = :site and m.code = :code", Long.class)
                .setParameter("site", site.getId()).setParameter("code", code).getResultStream().findFirst().orElseThrow(NotFound::new);
        db.find(LocalMetric.class, id, LockModeType.PESSIMISTIC_WRITE);
        return find(site, code);
    }

    /** How many metrics a site usually has; 0 where the programme does not say. */
    @Transactional
    public int usual(Site site) {
        Access.see(MetricPolicy.maySee(current.get(), site));
        var setting = db.find(MetricSetting.class, site.getProgramme().getId());
        return setting == null ? 0 : setting.getPerSite();
    }
}
