package org.quarterdeck.submission.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.RowTexts;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;
import org.quarterdeck.submission.SubmissionPolicy;

/** What a site's team says among itself. */
@ApplicationScoped
public class TeamSearch implements SearchSource {
    public static final String UNIT = "team comment";
    private static final String WITH_ALL = """
            select c from TeamComment c join fetch c.author join fetch c.answer a join fetch c.answer.question join fetch c.answer.submission s
            join fetch c.answer.submission.site site join fetch c.answer.submission.site.programme join fetch c.answer.submission.round where c.id in :ids""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "team";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select c.id from TeamComment c order by c.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return RowTexts.read(db.createQuery(WITH_ALL, TeamComment.class).setParameter("ids", units).getResultStream(),
                TeamComment::getId, TeamSearch::text);
    }

    private static SearchText text(TeamComment comment) {
        var submission = comment.getAnswer().getSubmission();
        return SearchText.ofRow(comment.getId(), SearchKind.TEAM,
                SearchText.Place.of(submission.getSite(), submission.getRound()), Set.of(Audience.team(submission.getSite())), comment.getText());
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        return RowTexts.show(db.createQuery(WITH_ALL, TeamComment.class).setParameter("ids", SearchKey.ids(keys)).getResultStream(),
                TeamComment::getId, comment -> SubmissionPolicy.mayReadDraft(current.get(), comment.getAnswer().getSubmission()), TeamSearch::shown);
    }

    private static Shown shown(TeamComment comment) {
        var submission = comment.getAnswer().getSubmission();
        var question = comment.getAnswer().getQuestion();
        return new Shown("Team comment on " + question.getSubject(), comment.getAuthor().getName() + ", round "
                + submission.getRound().getCode(), comment.getMadeAt(), comment.getText(),
                submission.getAddress() + "/questions/" + question.getCode() + "/team#comment-" + comment.getId());
    }
}
