package org.quarterdeck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.GlossaryTerm;
import org.quarterdeck.programme.ProgrammePolicy;

/** The abbreviations of a programme, which all its members know. */
@ApplicationScoped
public class TermSearch implements SearchSource {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "term";
    }

    @Override
    public String unitKind() {
        return SiteSearch.UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select p.id from Programme p order by p.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery("select t from GlossaryTerm t join fetch t.programme where t.programme.id in :ids order by t.id", GlossaryTerm.class)
                .setParameter("ids", units).getResultStream()
                .collect(Collectors.groupingBy(term -> term.getProgramme().getId(), Collectors.mapping(TermSearch::text, Collectors.toList())));
    }

    private static SearchText text(GlossaryTerm term) {
        return new SearchText(new SearchKey(term.getId(), 0).toString(), SearchKind.TERM, SearchText.Place.of(term.getProgramme()),
                Set.of(Audience.members(term.getProgramme())), words(term));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return db.createQuery("select t from GlossaryTerm t join fetch t.programme where t.id in :ids", GlossaryTerm.class)
                .setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(term -> ProgrammePolicy.maySee(current.get(), term.getProgramme()))
                .collect(Collectors.toMap(term -> new SearchKey(term.getId(), 0).toString(), term -> new Shown(term.getTerm(), "Abbreviation",
                        null, words(term), term.getProgramme().getAddress() + "/about")));
    }

    private static String words(GlossaryTerm term) {
        return term.getTerm() + ": " + term.getMeaning();
    }
}
