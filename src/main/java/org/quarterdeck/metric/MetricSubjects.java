package org.quarterdeck.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.discussion.Subject;
import org.quarterdeck.discussion.SubjectSource;
import org.quarterdeck.programme.Standing;

/** Local metrics as something that a site and the evaluators discuss. */
@ApplicationScoped
public class MetricSubjects implements SubjectSource {
    public static final String KIND = "metric";

    @Inject
    EntityManager db;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "a local metric";
    }

    @Override
    @Transactional
    public Map<String, Subject> seenBy(Standing who, Collection<String> references) {
        var ids = references.stream().filter(reference -> reference.matches("\\d{1,18}")).map(Long::valueOf).toList();
        return ids.isEmpty() ? Map.of() : db.createQuery("select m from LocalMetric m join fetch m.site join fetch m.site.programme where m.id in :ids", LocalMetric.class)
                .setParameter("ids", ids).getResultStream().filter(metric -> MetricPolicy.maySee(who, metric.getSite()))
                .map(metric -> subject(who, metric)).collect(Collectors.toMap(Subject::reference, Function.identity()));
    }

    private static Subject subject(Standing who, LocalMetric metric) {
        return new Subject(KIND, metric.getReference(), metric.getSite(), metric.getName(), metric.getAddress(),
                MetricPolicy.mayDiscuss(who, metric.getSite()));
    }
}
