package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.QueryHints;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** The findings and narratives of thematic summaries: of published ones for all members, of drafts for evaluators and managers. */
@ApplicationScoped
public class SummarySearch implements SearchSource {
    public static final String UNIT = "summary";
    private static final String WITH_ALL = "select s from ThematicSummary s join fetch s.round r join fetch s.round.programme where s.id in :ids";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select s.id from ThematicSummary s order by s.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return summaries(units).stream().collect(Collectors.toMap(ThematicSummary::getId, summary -> texts(summary).entrySet().stream()
                .map(text -> new SearchText(text.getKey(), SearchKind.SUMMARY, SearchText.Place.of(summary.getRound()), audience(summary),
                        text.getValue().text())).toList()));
    }

    private List<ThematicSummary> summaries(Collection<Long> ids) {
        return db.createQuery(WITH_ALL, ThematicSummary.class).setHint(QueryHints.BATCH, "s.themes.theme").setParameter("ids", ids).getResultList();
    }

    private static Set<String> audience(ThematicSummary summary) {
        var programme = summary.getRound().getProgramme();
        return summary.isPublished() ? Set.of(Audience.members(programme)) : Audience.across(programme);
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var shown = new HashMap<String, Shown>();
        summaries(SearchKey.ids(keys)).stream().filter(summary -> SummaryPolicy.maySee(current.get(), summary))
                .forEach(summary -> shown.putAll(texts(summary)));
        shown.keySet().retainAll(keys);
        return shown;
    }

    /** The findings as part 0, and the narrative on each theme as the part of the theme's own number. */
    private static Map<String, Shown> texts(ThematicSummary summary) {
        var texts = new LinkedHashMap<String, Shown>();
        var draft = !summary.isPublished();
        texts.put(key(summary, 0), shown(summary, "Findings", summary.getFindingsAt(), summary.getFindings(),
                draft ? "#findings-heading" : "?edition=" + summary.getEdition() + "#findings"));
        summary.written().forEach(written -> texts.put(key(summary, written.getTheme().getId()), shown(summary, written.getTheme().getTitle(),
                written.getWrittenAt(), written.getNarrative(),
                (draft ? "/themes/" : "?edition=" + summary.getEdition() + "#") + written.getTheme().getCode())));
        texts.values().removeIf(text -> text.text().isEmpty());
        return texts;
    }

    private static String key(ThematicSummary summary, long theme) {
        return new SearchKey(summary.getId(), (int) theme).toString();
    }

    private static Shown shown(ThematicSummary summary, String what, Instant at, String text, String place) {
        return new Shown(what, (summary.isPublished() ? "Thematic summary" : "Draft of the thematic summary") + ", round "
                + summary.getRound().getCode(), summary.isPublished() ? summary.getPublishedAt() : at, text, summary.getAddress() + place);
    }
}
