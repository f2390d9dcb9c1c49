package org.quarterdeck.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;

/** Finds the costs of a site; those of all sites are found in {@code costing.across}. Those who fill them in write through {@code costing.entry}. */
@ApplicationScoped
public class Costs {
    private static final String WITH_ALL = """
            select v from CostVersion v join fetch v.proForma join fetch v.proForma.site join fetch v.proForma.site.programme
            join fetch v.proForma.template left join fetch v.submittedBy left join fetch v.returnedBy
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /**
     * What a site has submitted last; none where it has submitted nothing.
     *
     * @throws NotFound if the person may not see the site's costs
     */
    @Transactional
    public Optional<CostVersion> ofSite(Site site) {
        Access.see(CostPolicy.maySee(current.get(), site));
        return versions(site).stream().reduce((earlier, later) -> later);
    }

    /**
     * What several sites have submitted last, by the id of the site, in as many statements for many as for one.
     *
     * @throws NotFound if the person may not see the costs of any one of them
     */
    @Transactional
    public Map<Long, CostVersion> ofSites(Collection<Site> sites) {
        sites.forEach(site -> Access.see(CostPolicy.maySee(current.get(), site)));
        return sites.isEmpty() ? Map.of() : db.createQuery(WITH_ALL + """
                where v.proForma.site.id in :sites
                and v.number = (select max(other.number) from CostVersion other where other.proForma = v.proForma)""", CostVersion.class)
                .setParameter("sites", sites.stream().map(Site::getId).toList()).getResultStream()
                .collect(Collectors.toMap(version -> version.getProForma().getSite().getId(), Function.identity()));
    }

    /** All that a site has submitted, the first first. */
    @Transactional
    public List<CostVersion> versionsOf(Site site) {
        Access.see(CostPolicy.maySee(current.get(), site));
        return versions(site);
    }

    private List<CostVersion> versions(Site site) {
        return db.createQuery(WITH_ALL + "where v.proForma.site.id = :site order by v.number", CostVersion.class)
                .setParameter("site", site.getId()).getResultList();
    }

    /**
     * What a site is filling in; none where it has not begun.
     *
     * @throws NotFound unless the person is of the site's team
     */
    @Transactional
    public Optional<CostProForma> draft(Site site) {
        Access.see(CostPolicy.mayReadDraft(current.get(), site));
        var draft = db.createQuery("""
                select p from CostProForma p join fetch p.site join fetch p.site.programme join fetch p.template
                where p.site.id = :site""", CostProForma.class).setParameter("site", site.getId()).getResultStream().findFirst();
        draft.ifPresent(Costs::readWhole);
        return draft;
    }

    private static void readWhole(CostProForma proForma) {
        proForma.getLines().stream().filter(line -> line.getSaved() != null).forEach(line -> line.getSaved().getBy());
        proForma.getAnswers().size();
        proForma.getVersions().size();
        proForma.getTemplate().getQuestions().size();
    }

    /** The questions of a programme's pro-forma in their latest version. */
    @Transactional
    public CostTemplate template(Programme programme) {
        Access.see(current.get().belongsTo(programme));
        return latestTemplate(programme);
    }

    private CostTemplate latestTemplate(Programme programme) {
        return db.createQuery("select t from CostTemplate t where t.programme.id = :programme order by t.number desc", CostTemplate.class)
                .setParameter("programme", programme.getId()).getResultStream().findFirst().orElseThrow(NotFound::new);
    }
}
