package org.quarterdeck.maturity.routemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What leads noted on route maps, for the site's team and for those who evaluate. */
@ApplicationScoped
public class RouteMarkSearch implements SearchSource {
    public static final String UNIT = "route-mark";
    private static final String NOTED = """
            select m from RouteMark m join fetch m.site join fetch m.site.programme join fetch m.round join fetch m.question
            join fetch m.question.factor join fetch m.question.factor.framework where m.note <> '' and m.id in :ids""";

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
        return db.createQuery("select m.id from RouteMark m where m.note <> '' order by m.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(NOTED, RouteMark.class).setParameter("ids", units).getResultStream(),
                RouteMark::getId, RouteMarkSearch::text);
    }

    private static SearchText text(RouteMark mark) {
        return SearchText.ofRow(mark.getId(), SearchKind.RATING, SearchText.Place.of(mark.getSite(), mark.getRound()),
                Audience.about(mark.getSite()), mark.getNote());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(NOTED, RouteMark.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                RouteMark::getId, mark -> RatingPolicy.maySeeNotes(current.get(), mark.getSite()), RouteMarkSearch::shown);
    }

    private static Shown shown(RouteMark mark) {
        var effort = mark.getQuestion().getFactor();
        return new Shown("Route map: " + effort.getName(), mark.getSite().getName() + ", round " + mark.getRound().getCode() + ", question "
                + mark.getQuestion().getOrdinal(), mark.getAt(), mark.getNote(), mark.getSite().getAddress() + "/maturity/"
                + mark.getRound().getCode() + "/" + effort.getCode() + "/marks?framework=" + effort.getFramework().getKey());
    }
}
