package org.quarterdeck.theme.summary.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;
import org.quarterdeck.theme.summary.SummaryPolicy;

/** What evaluators and managers say to each other about a summary. */
@ApplicationScoped
public class SummaryCommentSearch implements SearchSource {
    public static final String UNIT = "summary comment";
    private static final String WITH_ALL = """
            select c from SummaryComment c join fetch c.author left join fetch c.theme join fetch c.summary s
            join fetch c.summary.round r join fetch c.summary.round.programme where c.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "summary comment";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select c.id from SummaryComment c order by c.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(WITH_ALL, SummaryComment.class).setParameter("ids", units).getResultStream(),
                SummaryComment::getId, SummaryCommentSearch::text);
    }

    private static SearchText text(SummaryComment comment) {
        var programme = comment.getSummary().getRound().getProgramme();
        return SearchText.ofRow(comment.getId(), SearchKind.SUMMARY,
                SearchText.Place.of(comment.getSummary().getRound()),
                Audience.across(programme), comment.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(WITH_ALL, SummaryComment.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                SummaryComment::getId, comment -> SummaryPolicy.maySeeDrafts(current.get(), comment.getSummary().getRound().getProgramme()), SummaryCommentSearch::shown);
    }

    private static Shown shown(SummaryComment comment) {
        var summary = comment.getSummary();
        var about = comment.getTheme() == null ? "the findings" : comment.getTheme().getTitle();
        return new Shown("Comment on " + about, comment.getAuthor().getName() + ", thematic summary, round " + summary.getRound().getCode(),
                comment.getAt(), comment.getText(), summary.getAddress()
                + (comment.getTheme() == null ? "" : "/themes/" + comment.getTheme().getCode()) + "#comment-" + comment.getId());
    }
}
