package org.quarterdeck.costing.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What evaluators say of sites' costs as examples, as it stands, for those who may see the costs of all sites. */
@ApplicationScoped
public class CostExampleSearch implements SearchSource {
    static final String UNIT = "cost-example";
    private static final String STANDING = """
            select e from CostExample e join fetch e.site join fetch e.site.programme join fetch e.by where e.removed = false
            and e.number = (select max(other.number) from CostExample other where other.site = e.site) and""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return UNIT;
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select distinct e.site.id from CostExample e", Long.class).getResultList().stream().sorted().toList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(STANDING + " e.site.id in :ids", CostExample.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.toMap(example -> example.getSite().getId(), example -> List.of(text(example))));
    }

    private static SearchText text(CostExample example) {
        var programme = example.getSite().getProgramme();
        return new SearchText(new SearchKey(example.getId(), 0).toString(), SearchKind.COST, SearchText.Place.of(example.getSite()),
                Set.of(Audience.evaluators(programme), Audience.managers(programme)), example.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return db.createQuery(STANDING + " e.id in :ids", CostExample.class).setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(example -> CostPolicy.maySeeAll(current.get(), example.getSite().getProgramme()))
                .collect(Collectors.toMap(example -> new SearchKey(example.getId(), 0).toString(), example -> new Shown(
                        "Costs of " + example.getSite().getName() + " as an example", example.getBy().getName(), example.getAt(), example.getText(),
                        example.getSite().getProgramme().getAddress() + "/costs#example-" + example.getSite().getCode())));
    }
}
