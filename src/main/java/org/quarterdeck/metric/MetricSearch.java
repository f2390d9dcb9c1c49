package org.quarterdeck.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** Local metrics by what they mean, for those who may see them. */
@ApplicationScoped
public class MetricSearch implements SearchSource {
    public static final String UNIT = "metric";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "metric";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select m.id from LocalMetric m order by m.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(metrics(units), LocalMetric::getId, MetricSearch::text);
    }

    private static SearchText text(LocalMetric metric) {
        var site = metric.getSite();
        return SearchText.ofRow(metric.getId(), SearchKind.METRIC, SearchText.Place.of(site), Audience.about(site), words(metric));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(metrics(SearchKey.ids(keys)), LocalMetric::getId, metric -> MetricPolicy.maySee(current.get(), metric.getSite()),
                metric -> new Shown(metric.getName(), "Local metric of " + metric.getSite().getName(), null, words(metric), metric.getAddress()));
    }

    private Stream<LocalMetric> metrics(Collection<Long> ids) {
        return db.createQuery("select m from LocalMetric m join fetch m.site join fetch m.site.programme where m.id in :ids", LocalMetric.class)
                .setParameter("ids", ids).getResultStream();
    }

    private static String words(LocalMetric metric) {
        var subject = metric.getSubject();
        return Stream.of(subject.getName(), subject.getDefinition(), subject.getNumerator(), subject.getDenominator(), subject.getSource(),
                subject.getComparatorName()).filter(words -> !words.isEmpty()).collect(Collectors.joining(". "));
    }
}
