package org.quarterdeck.maturity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** Why sites were rated as they were: the lead's reasons and the evaluators' rationales. */
@ApplicationScoped
public class RatingSearch implements SearchSource {
    public static final String UNIT = "rating";
    private static final int REASON = 0;
    private static final int RATIONALE = 1;
    private static final String GIVEN = """
            select r from Rating r join fetch r.site join fetch r.site.programme join fetch r.round join fetch r.factor
            join fetch r.factor.framework where r.unchangedSince is null and r.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    PublishedRounds published;

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    /** A rating that was only carried to a later round says nothing new. */
    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("""
                select r.id from Rating r where r.unchangedSince is null and (r.rationale <> '' or r.ownReason <> '') order by r.id""", Long.class)
                .getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(GIVEN, Rating.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.toMap(Rating::getId, RatingSearch::texts));
    }

    private static List<SearchText> texts(Rating rating) {
        var programme = rating.getSite().getProgramme();
        var audience = Set.of(Audience.evaluators(programme), Audience.managers(programme), Audience.team(rating.getSite()));
        var place = SearchText.Place.of(rating.getSite(), rating.getRound());
        var texts = new ArrayList<SearchText>();
        if (!rating.getOwnReason().isEmpty()) {
            texts.add(new SearchText(key(rating, REASON), SearchKind.RATING, place, audience, rating.getOwnReason()));
        }
        if (!rating.getRationale().isEmpty()) {
            texts.add(new SearchText(key(rating, RATIONALE), SearchKind.RATING, place, audience, rating.getRationale()));
        }
        return texts;
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var shown = new HashMap<String, Shown>();
        var rounds = new HashMap<Long, Set<Long>>();
        db.createQuery(GIVEN, Rating.class).setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(rating -> RatingPolicy.maySeeName(current.get(), rating.getSite()))
                .forEach(rating -> show(rating, rounds, shown));
        shown.keySet().retainAll(keys);
        return shown;
    }

    private void show(Rating rating, Map<Long, Set<Long>> rounds, Map<String, Shown> shown) {
        shown.put(key(rating, REASON), shown(rating, "Self-rating", rating.getOwnReason()));
        var programme = rating.getSite().getProgramme();
        boolean isPublished = rounds.computeIfAbsent(programme.getId(), id -> published.of(programme)).contains(rating.getRound().getId());
        if (RatingPolicy.maySeeModerated(current.get(), rating.getSite(), rating.getRound(), isPublished)) {
            shown.put(key(rating, RATIONALE), shown(rating, "Moderated rating", rating.getRationale()));
        }
        shown.values().removeIf(text -> text.text().isEmpty());
    }

    private static String key(Rating rating, int part) {
        return new SearchKey(rating.getId(), part).toString();
    }

    private static Shown shown(Rating rating, String what, String text) {
        var factor = rating.getFactor();
        return new Shown(what + ": " + factor.getName(), rating.getSite().getName() + ", round " + rating.getRound().getCode() + ", "
                + factor.getFramework().getTitle(), what.equals("Self-rating") ? rating.getOwnAt() : rating.getModeratedAt(), text,
                rating.getSite().getAddress() + "/maturity/" + rating.getRound().getCode() + "/" + factor.getCode()
                        + "?framework=" + factor.getFramework().getKey());
    }
}
