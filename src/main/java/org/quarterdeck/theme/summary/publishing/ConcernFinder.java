package org.quarterdeck.theme.summary.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;
import org.quarterdeck.theme.summary.Quotation;
import org.quarterdeck.theme.summary.SummaryComposer;
import org.quarterdeck.theme.summary.ThematicSummary;

/** Looks through a summary for what should not be published without somebody having decided about it. */
@ApplicationScoped
class ConcernFinder {
    @Inject
    EntityManager db;
    @Inject
    SummaryComposer composer;

    /** In the order of the summary, in a number of statements that does not depend on its length. */
    @Transactional
    public List<Concern> find(ThematicSummary summary) {
        composer.fetch(summary);
        var names = names(summary.getRound().getProgramme());
        var latest = latestVersions(summary);
        var found = new ArrayList<>(named(names, null, "Findings", summary.getFindings(), null));
        found.addAll(named(names, null, "What it corrects", summary.getCorrects(), null));
        for (var written : summary.written()) {
            var theme = written.getTheme().getCode();
            found.addAll(named(names, theme, "Narrative of " + theme, written.getNarrative(), null));
            for (var quotation : written.getQuotations()) {
                found.addAll(named(names, theme, where(theme, quotation), quotation.getText(), quotation.getId()));
                doubtful(quotation, latest).ifPresent(kind -> found.add(new Concern(kind, theme, where(theme, quotation),
                        quotation.getCoding().getSite().getPseudonym(), quotation.getText(), quotation.getId())));
            }
        }
        return found;
    }

    private static String where(String theme, Quotation quotation) {
        return "Quotation under " + theme + ", " + quotation.getCoding().getAttribution();
    }

    private static List<Concern> named(NameCheck names, String theme, String where, String text, Long quotation) {
        return names.find(text).stream()
                .map(name -> new Concern(name.kind(), theme, where, name.name(), name.excerpt(), quotation)).toList();
    }

    private static Optional<ConcernKind> doubtful(Quotation quotation, Map<Long, Integer> latest) {
        var coding = quotation.getCoding();
        var submission = coding.getVersion().getSubmission();
        if (submission.getState().isWritable() || coding.getVersion().isWithdrawn()) {
            return Optional.of(ConcernKind.RETURNED);
        }
        if (coding.getVersion().getNumber() < latest.getOrDefault(submission.getId(), 0)) {
            return Optional.of(ConcernKind.REPLACED);
        }
        boolean coded = coding.isCounted() && coding.getCountedUnder().getId().equals(quotation.getSummaryTheme().getTheme().getId());
        return coded ? Optional.empty() : Optional.of(ConcernKind.NOT_CODED);
    }

    /** Number of the latest version of each quoted submission that the site has not withdrawn. */
    private Map<Long, Integer> latestVersions(ThematicSummary summary) {
        var latest = new HashMap<Long, Integer>();
        db.createQuery("""
                select v.submission.id, max(v.number) from SubmittedVersion v
                where v.submission.round.id = :round and v.withdrawnAt is null group by v.submission.id""", Object[].class)
                .setParameter("round", summary.getRound().getId()).getResultList()
                .forEach(row -> latest.put((Long) row[0], ((Number) row[1]).intValue()));
        return latest;
    }

    NameCheck names(Programme programme) {
        return new NameCheck(of(programme, "select s from Site s where s.programme.id = :programme order by s.code", Site.class),
                of(programme, "select distinct p from Site s join s.places p where s.programme.id = :programme", String.class),
                of(programme, "select distinct p.organisation from Partner p where p.site.programme.id = :programme", String.class),
                of(programme, "select distinct m.person.name from Membership m where m.programme.id = :programme", String.class));
    }

    private <T> List<T> of(Programme programme, String query, Class<T> type) {
        return db.createQuery(query, type).setParameter("programme", programme.getId()).getResultList();
    }
}
