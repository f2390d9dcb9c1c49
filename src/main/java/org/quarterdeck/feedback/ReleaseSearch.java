package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What evaluators say of a whole document when they release their comments. */
@ApplicationScoped
public class ReleaseSearch implements SearchSource {
    public static final String UNIT = "release";
    private static final String WITH_ALL = """
            select r from Release r join fetch r.writtenBy join fetch r.submission s join fetch r.submission.site site
            join fetch r.submission.site.programme join fetch r.submission.round where r.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "release";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select r.id from Release r order by r.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(WITH_ALL, Release.class).setParameter("ids", units).getResultStream(),
                Release::getId, ReleaseSearch::text);
    }

    private static SearchText text(Release release) {
        var submission = release.getSubmission();
        return SearchText.ofRow(release.getId(), SearchKind.COMMENT,
                SearchText.Place.of(submission.getSite(), submission.getRound()), audience(submission.getSite(), release.isReleased()),
                release.getSummary());
    }

    /** Who should find what evaluators say to a site. */
    static Set<String> audience(Site site, boolean released) {
        return released ? Audience.about(site) : Set.of(Audience.evaluators(site.getProgramme()));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(WITH_ALL, Release.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                Release::getId, release -> FeedbackPolicy.maySee(current.get(), release), ReleaseSearch::shown);
    }

    private static Shown shown(Release release) {
        var submission = release.getSubmission();
        return new Shown(release.isReleased() ? "What the evaluators say of the document" : "Draft of what the evaluators say of the document",
                "Living Document of " + submission.getSite().getName() + ", round " + submission.getRound().getCode(), release.getAt(),
                release.getSummary(), submission.getAddress() + (release.isReleased() ? "/read#release-" + release.getId() : "/feedback"));
    }
}
