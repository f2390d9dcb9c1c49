package org.quarterdeck.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;

/** What is said in discussions, for those who may read what they are about. */
@ApplicationScoped
public class DiscussionSearch implements SearchSource {
    public static final String UNIT = "discussion";
    private static final String WITH_ALL = """
            select c from DiscussionComment c join fetch c.by join fetch c.discussion d join fetch c.discussion.site
            join fetch c.discussion.site.programme where""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Subjects subjects;

    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select d.id from Discussion d order by d.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(WITH_ALL + " d.id in :ids order by c.id", DiscussionComment.class).setParameter("ids", units).getResultStream(),
                comment -> comment.getDiscussion().getId(), DiscussionSearch::text);
    }

    private static SearchText text(DiscussionComment comment) {
        var site = comment.getDiscussion().getSite();
        return SearchText.ofRow(comment.getId(), SearchKind.COMMENT, SearchText.Place.of(site), Audience.about(site), comment.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var comments = db.createQuery(WITH_ALL + " c.id in :ids", DiscussionComment.class).setParameter("ids", SearchKey.ids(keys)).getResultList();
        var readable = subjects.of(comments.stream().map(DiscussionComment::getDiscussion).distinct().toList(), current.get()).entrySet().stream()
                .collect(Collectors.toMap(seen -> seen.getKey().getId(), Map.Entry::getValue));
        return RowTexts.show(comments.stream(), DiscussionComment::getId, comment -> readable.containsKey(comment.getDiscussion().getId()), shown(readable));
    }

    private static Function<DiscussionComment, Shown> shown(Map<Long, Subject> subjects) {
        return comment -> new Shown(subjects.get(comment.getDiscussion().getId()).title(),
                comment.getBy().getName() + ", " + comment.getDiscussion().getSite().getName(), comment.getAt(), comment.getText(),
                comment.getDiscussion().getAddress() + "#said-" + comment.getId());
    }
}
