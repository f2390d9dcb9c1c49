package org.quarterdeck.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;

/** Everything that the features offer as evidence about a site. */
@ApplicationScoped
public class EvidenceShelf {
    @Inject
    @Any
    Instance<EvidenceSource> sources;
    @Inject
    CurrentStanding current;

    /** Kind and reference of something that was linked to. */
    public record Reference(EvidenceKind kind, String reference) {
        public String key() {
            return kind.name() + ":" + reference;
        }
    }

    /** What the current person may link to, passages first. */
    @Transactional
    public List<Evidence> offer(Site site, Round round) {
        Access.see(ProgrammePolicy.maySee(current.get(), site));
        return sources.stream().sorted(Comparator.comparing(EvidenceSource::kind))
                .flatMap(source -> source.offer(site, round).stream()).toList();
    }

    /** Where those of the references are that the current person may follow, by their keys; none for who may not know the site. */
    @Transactional
    public Map<String, String> addresses(Site site, Collection<Reference> references) {
        if (!ProgrammePolicy.maySee(current.get(), site)) {
            return Map.of();
        }
        var wanted = references.stream().collect(groupingBy(Reference::kind, mapping(Reference::reference, toSet())));
        var found = new HashMap<String, String>();
        sources.stream().filter(source -> wanted.containsKey(source.kind()))
                .forEach(source -> source.addresses(site, wanted.get(source.kind()))
                        .forEach((reference, address) -> found.put(new Reference(source.kind(), reference).key(), address)));
        return found;
    }
}
