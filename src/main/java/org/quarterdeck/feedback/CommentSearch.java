package org.quarterdeck.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** Comments on what sites have submitted, with what was said to them: all of them for evaluators, for others what was released. */
@ApplicationScoped
public class CommentSearch implements SearchSource {
    public static final String UNIT = "thread";
    private static final String WITH_ALL = """
            select c from ThreadComment c join fetch c.by join fetch c.thread t left join fetch c.thread.question left join fetch c.thread.release
            join fetch c.thread.submission s join fetch c.thread.submission.site site join fetch c.thread.submission.site.programme join fetch c.thread.submission.round where""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select t.id from FeedbackThread t order by t.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(WITH_ALL + " t.id in :ids order by c.id", ThreadComment.class).setParameter("ids", units).getResultStream(),
                comment -> comment.getThread().getId(), CommentSearch::text);
    }

    private static SearchText text(ThreadComment comment) {
        var thread = comment.getThread();
        return SearchText.ofRow(comment.getId(), SearchKind.COMMENT,
                SearchText.Place.of(thread.getSite(), thread.getOrigin()),
                ReleaseSearch.audience(thread.getSite(), thread.isReleased() && !thread.isInternal()), comment.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(WITH_ALL + " c.id in :ids", ThreadComment.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                ThreadComment::getId, comment -> FeedbackPolicy.maySee(current.get(), comment.getThread()), CommentSearch::shown);
    }

    private static Shown shown(ThreadComment comment) {
        var thread = comment.getThread();
        var what = thread.isInternal() ? "Note on " : thread.isReleased() ? "Comment on " : "Draft comment on ";
        return new Shown(what + (thread.getQuestion() == null ? "the whole document" : thread.getQuestion().getSubject()),
                comment.getBy().getName() + ", on the Living Document of " + thread.getSite().getName() + ", round " + thread.getOrigin().getCode(),
                comment.getAt(), comment.getText(), thread.getAddress() + "#said-" + comment.getId());
    }
}
