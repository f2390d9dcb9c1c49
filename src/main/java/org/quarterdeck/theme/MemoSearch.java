package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What coders noted on their codings, for evaluators and managers; what is coded blind, for its coder alone. */
@ApplicationScoped
public class MemoSearch implements SearchSource {
    public static final String UNIT = "coding";
    private static final String NOTED = """
            select c from Coding c join fetch c.coder join fetch c.theme join fetch c.question join fetch c.site site
            join fetch c.site.programme join fetch c.round join fetch c.version v join fetch c.version.submission
            where c.memo <> '' and c.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "memo";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select c.id from Coding c where c.memo <> '' order by c.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(NOTED, Coding.class).setParameter("ids", units).getResultStream(),
                Coding::getId, MemoSearch::text);
    }

    private static SearchText text(Coding coding) {
        var audience = coding.getStanding() == CodingStanding.BLIND ? Set.of(Audience.person(coding.getCoder().getId()))
                : Audience.across(coding.getSite().getProgramme());
        return SearchText.ofRow(coding.getId(), SearchKind.MEMO,
                SearchText.Place.of(coding.getSite(), coding.getRound()), audience, coding.getMemo());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(NOTED, Coding.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                Coding::getId, coding -> ThemePolicy.maySee(current.get(), coding), MemoSearch::shown);
    }

    private static Shown shown(Coding coding) {
        return new Shown("Memo on a coding: " + coding.getTheme().getTitle(), coding.getCoder().getName() + ", on the Living Document of "
                + coding.getSite().getName() + ", round " + coding.getRound().getCode(), coding.getAt(), coding.getMemo(), coding.getAddress());
    }
}
