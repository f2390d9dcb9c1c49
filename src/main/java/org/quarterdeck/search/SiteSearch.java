package org.quarterdeck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Site;

/** Sites by their names, what they are about, and their partners. */
@ApplicationScoped
public class SiteSearch implements SearchSource {
    static final String UNIT = "programme";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "site";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select p.id from Programme p order by p.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery("select s from Site s join fetch s.programme where s.programme.id in :ids order by s.id", Site.class)
                .setHint(QueryHints.BATCH, "s.partners").setParameter("ids", units).getResultStream()
                .collect(Collectors.groupingBy(site -> site.getProgramme().getId(), Collectors.mapping(SiteSearch::text, Collectors.toList())));
    }

    private static SearchText text(Site site) {
        var audience = Audience.about(site);
        return new SearchText(new SearchKey(site.getId(), 0).toString(), SearchKind.SITE, SearchText.Place.of(site), audience, words(site));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return db.createQuery("select s from Site s join fetch s.programme where s.id in :ids", Site.class)
                .setHint(QueryHints.BATCH, "s.partners").setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(site -> ProgrammePolicy.maySee(current.get(), site))
                .collect(Collectors.toMap(site -> new SearchKey(site.getId(), 0).toString(), site -> new Shown(site.getName(),
                        site.getCode() + (site.getGroup() == null ? "" : ", " + site.getGroup()), null, words(site), site.getAddress())));
    }

    private static String words(Site site) {
        return Stream.concat(Stream.of(site.getName(), site.getCode(), site.getFocus(), site.getLeadOrganisation()),
                        site.getPartners().stream().map(partner -> partner.getOrganisation() + " (" + partner.getSector() + ")"))
                .filter(Objects::nonNull).filter(text -> !text.isEmpty()).collect(Collectors.joining(". "));
    }
}
