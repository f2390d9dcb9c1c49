package org.quarterdeck.maturity.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.maturity.PublishedRounds;
import org.quarterdeck.maturity.RatingPolicy;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** The strengths and next steps of sites, as they stand. */
@ApplicationScoped
public class AppraisalSearch implements SearchSource {
    static final String UNIT = "appraisal";
    private static final int STRENGTHS = 0;
    private static final int STEPS = 1;
    private static final String WRITTEN = """
            select a from Appraisal a join fetch a.site join fetch a.site.programme join fetch a.round where a.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    PublishedRounds published;

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
        return db.createQuery("select a.id from Appraisal a order by a.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(WRITTEN, Appraisal.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.toMap(Appraisal::getId, appraisal -> Stream.of(text(appraisal, STRENGTHS, appraisal.getStrengths()),
                        text(appraisal, STEPS, appraisal.getSteps())).filter(text -> !text.text().isEmpty()).toList()));
    }

    private static SearchText text(Appraisal appraisal, int part, String text) {
        return new SearchText(key(appraisal, part), SearchKind.RATING, SearchText.Place.of(appraisal.getSite(), appraisal.getRound()),
                Audience.about(appraisal.getSite()), text);
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var shown = new HashMap<String, Shown>();
        var rounds = new HashMap<Long, Set<Long>>();
        db.createQuery(WRITTEN, Appraisal.class).setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(appraisal -> maySee(appraisal, rounds)).forEach(appraisal -> {
                    shown.put(key(appraisal, STRENGTHS), shown(appraisal, "Strengths", appraisal.getStrengths()));
                    shown.put(key(appraisal, STEPS), shown(appraisal, "Next steps", appraisal.getSteps()));
                });
        shown.keySet().retainAll(keys);
        return shown;
    }

    private boolean maySee(Appraisal appraisal, Map<Long, Set<Long>> rounds) {
        var programme = appraisal.getSite().getProgramme();
        return RatingPolicy.maySeeAppraisal(current.get(), appraisal.getSite(), appraisal.getRound(),
                rounds.computeIfAbsent(programme.getId(), id -> published.of(programme)).contains(appraisal.getRound().getId()));
    }

    private static String key(Appraisal appraisal, int part) {
        return new SearchKey(appraisal.getId(), part).toString();
    }

    private static Shown shown(Appraisal appraisal, String what, String text) {
        var site = appraisal.getSite();
        var round = appraisal.getRound().getCode();
        return new Shown(what + " of " + site.getName(), "Scorecard, round " + round, appraisal.getAt(), text,
                site.getAddress() + "/maturity/" + round + "/scorecard");
    }
}
