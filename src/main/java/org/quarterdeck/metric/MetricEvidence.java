package org.quarterdeck.metric;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.evidence.Evidence;
import org.quarterdeck.evidence.EvidenceKind;
import org.quarterdeck.evidence.EvidenceSource;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** The local metrics of a site, referred to by their codes. */
@ApplicationScoped
public class MetricEvidence implements EvidenceSource {
    @Inject
    Metrics metrics;
    @Inject
    CurrentStanding current;

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.METRIC;
    }

    @Override
    @Transactional
    public List<Evidence> offer(Site site, Round round) {
        if (!MetricPolicy.maySee(current.get(), site)) {
            return List.of();
        }
        return metrics.ofSite(site).stream().map(metric -> new Evidence(EvidenceKind.METRIC, metric.getCode(), "Local metrics",
                metric.getName(), metric.getSubject().getDefinition(), metric.getAddress())).toList();
    }

    @Override
    @Transactional
    public Map<String, String> addresses(Site site, Collection<String> references) {
        return offer(site, null).stream().filter(metric -> references.contains(metric.reference()))
                .collect(toMap(Evidence::reference, Evidence::address));
    }
}
