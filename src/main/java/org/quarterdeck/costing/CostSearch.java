package org.quarterdeck.costing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What sites wrote in the costs that they submitted last: lines, reasons why something cannot be estimated, notes. */
@ApplicationScoped
public class CostSearch implements SearchSource {
    static final String UNIT = "cost";
    private static final int REASONS = 1_000_000;
    private static final int NOTES = 2_000_000;
    private static final String LATEST = """
            select v from CostVersion v join fetch v.proForma join fetch v.proForma.site join fetch v.proForma.site.programme
            join fetch v.proForma.template left join fetch v.submittedBy left join fetch v.returnedBy
            where v.number = (select max(other.number) from CostVersion other where other.proForma = v.proForma)""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    /** @param place of the page, as its anchor */
    private record Written(String title, String place, String text) {
    }

    @Override
    public String name() {
        return "cost";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select distinct v.proForma.id from CostVersion v order by v.proForma.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(LATEST + " and v.proForma.id in :ids order by v.id", CostVersion.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.toMap(version -> version.getProForma().getId(), CostSearch::texts));
    }

    private static List<SearchText> texts(CostVersion version) {
        var site = version.getProForma().getSite();
        var audience = Audience.about(site);
        var texts = new ArrayList<SearchText>();
        written(version).forEach((part, written) -> texts.add(new SearchText(new SearchKey(version.getId(), part).toString(), SearchKind.COST,
                SearchText.Place.of(site), audience, written.text())));
        return texts;
    }

    /** By the part of the key. */
    private static Map<Integer, Written> written(CostVersion version) {
        var content = version.content();
        var template = version.getProForma().getTemplate();
        Map<Integer, Written> parts = new HashMap<>();
        content.lines().forEach(line -> parts.put(line.number(), new Written(template.name(line.category()), "line-" + line.number(), line.item())));
        content.cannotEstimate().stream().filter(unknown -> !unknown.reason().isEmpty()).forEach(unknown -> parts.put(REASONS + unknown.category().ordinal(),
                new Written(template.name(unknown.category()), "category-" + unknown.category(), unknown.reason())));
        if (!content.notes().isEmpty()) {
            parts.put(NOTES, new Written("Notes on the costs", "", content.notes()));
        }
        return parts;
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var versions = db.createQuery(LATEST + " and v.id in :ids", CostVersion.class).setParameter("ids", SearchKey.ids(keys)).getResultStream()
                .filter(version -> CostPolicy.maySee(current.get(), version.getProForma().getSite()))
                .collect(Collectors.toMap(CostVersion::getId, version -> version));
        var shown = new HashMap<String, Shown>();
        for (var key : keys) {
            var place = SearchKey.of(key);
            var version = versions.get(place.id());
            var written = version == null ? null : written(version).get(place.part());
            if (written != null) {
                shown.put(key, new Shown(written.title(), "Costs of " + version.getProForma().getSite().getName() + ", version " + version.getNumber(),
                        version.getSubmittedAt(), written.text(), version.getAddress() + (written.place().isEmpty() ? "" : "#" + written.place())));
            }
        }
        return shown;
    }
}
