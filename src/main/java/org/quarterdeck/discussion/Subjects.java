package org.quarterdeck.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Standing;

/** Asks the features what people may see of what is discussed. */
@ApplicationScoped
public class Subjects {
    @Inject
    @Any
    Instance<SubjectSource> sources;

    /** Of these discussions those that the person may read, with what they are about, in the order given. */
    Map<Discussion, Subject> of(Collection<Discussion> discussions, Standing who) {
        var references = discussions.stream().collect(Collectors.groupingBy(Discussion::getKind,
                Collectors.mapping(Discussion::getReference, Collectors.toSet())));
        var seen = new HashMap<String, Map<String, Subject>>();
        references.forEach((kind, of) -> source(kind).ifPresent(source -> seen.put(kind, source.seenBy(who, of))));
        var readable = new LinkedHashMap<Discussion, Subject>();
        for (var discussion : discussions) {
            var subject = seen.getOrDefault(discussion.getKind(), Map.of()).get(discussion.getReference());
            if (subject != null && subject.site().getId().equals(discussion.getSite().getId())) {
                readable.put(discussion, subject);
            }
        }
        return readable;
    }

    Optional<Subject> find(String kind, String reference, Standing who) {
        return source(kind).map(source -> source.seenBy(who, List.of(reference)).get(reference));
    }

    /** What notices call a thing of this kind. */
    public String noun(String kind) {
        return source(kind).map(SubjectSource::noun).orElse("something");
    }

    private Optional<SubjectSource> source(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }
}
