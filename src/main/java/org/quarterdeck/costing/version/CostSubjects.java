package org.quarterdeck.costing.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.discussion.Subject;
import org.quarterdeck.discussion.SubjectSource;
import org.quarterdeck.programme.Standing;

/**
 * Lines and categories of submitted costs as something that a site and the evaluators discuss. A reference is the pro-forma and
 * the line's number or the category, so that a question stays with its line in every version.
 */
@ApplicationScoped
public class CostSubjects implements SubjectSource {
    public static final String KIND = "cost";
    private static final Pattern REFERENCE = Pattern.compile("(\\d{1,18})-(line-(\\d{1,6})|category-([A-Z_]{1,40}))");

    @Inject
    EntityManager db;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "the cost pro-forma";
    }

    @Override
    @Transactional
    public Map<String, Subject> seenBy(Standing who, Collection<String> references) {
        var ids = new HashSet<Long>();
        references.stream().map(REFERENCE::matcher).filter(Matcher::matches).forEach(match -> ids.add(Long.valueOf(match.group(1))));
        var seen = new HashMap<String, Subject>();
        if (!ids.isEmpty()) {
            var versions = submitted(ids);
            references.forEach(reference -> subject(who, reference, versions).ifPresent(subject -> seen.put(reference, subject)));
        }
        return seen;
    }

    /** By pro-forma, the last first: a line that is no longer there is still called as it was called last. */
    private Map<Long, List<CostVersion>> submitted(Collection<Long> proFormas) {
        var versions = new HashMap<Long, List<CostVersion>>();
        db.createQuery("""
                select v from CostVersion v join fetch v.proForma join fetch v.proForma.site join fetch v.proForma.site.programme
                join fetch v.proForma.template left join fetch v.submittedBy left join fetch v.returnedBy
                where v.proForma.id in :ids order by v.proForma.id, v.number desc""", CostVersion.class).setParameter("ids", proFormas).getResultList()
                .forEach(version -> versions.computeIfAbsent(version.getProForma().getId(), id -> new ArrayList<>()).add(version));
        return versions;
    }

    private static Optional<Subject> subject(Standing who, String reference, Map<Long, List<CostVersion>> submitted) {
        var match = REFERENCE.matcher(reference);
        if (!match.matches()) {
            return Optional.empty();
        }
        var versions = submitted.getOrDefault(Long.valueOf(match.group(1)), List.of());
        if (versions.isEmpty() || !CostPolicy.maySee(who, versions.get(0).getProForma().getSite())) {
            return Optional.empty();
        }
        var site = versions.get(0).getProForma().getSite();
        var title = match.group(3) == null ? category(versions.get(0), match.group(4)) : line(versions, Integer.parseInt(match.group(3)));
        return title.map(what -> new Subject(KIND, reference, site, what, versions.get(0).getAddress() + "#" + match.group(2), CostPolicy.mayDiscuss(who, site)));
    }

    private static Optional<String> category(CostVersion version, String category) {
        return CostCategory.named(category).map(known -> "Costs: " + version.getProForma().getTemplate().name(known));
    }

    private static Optional<String> line(List<CostVersion> versions, int number) {
        return versions.stream().flatMap(version -> version.content().line(number).stream()).findFirst().map(line -> "Cost line: " + line.item());
    }
}
