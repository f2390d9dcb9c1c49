package org.quarterdeck.costing.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
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
        return RowTexts.read(db.createQuery(STANDING + " e.site.id in :ids", CostExample.class).setParameter("ids", units).getResultStream(),
                example -> example.getSite().getId(), CostExampleSearch::text);
    }

    private static SearchText text(CostExample example) {
        return SearchText.ofRow(example.getId(), SearchKind.COST, SearchText.Place.of(example.getSite()),
                Audience.across(example.getSite().getProgramme()), example.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(STANDING + " e.id in :ids", CostExample.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                CostExample::getId, example -> CostPolicy.maySeeAll(current.get(), example.getSite().getProgramme()), CostExampleSearch::shown);
    }

    private static Shown shown(CostExample example) {
        return new Shown("Costs of " + example.getSite().getName() + " as an example", example.getBy().getName(), example.getAt(), example.getText(),
                example.getSite().getProgramme().getAddress() + "/costs#example-" + example.getSite().getCode());
    }
}
