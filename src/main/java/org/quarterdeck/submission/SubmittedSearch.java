package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.search.Audience;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.search.SearchKind;
import org.quarterdeck.search.SearchSource;
import org.quarterdeck.search.SearchText;
import org.quarterdeck.search.Shown;
import org.quarterdeck.shared.TextBlock;

/** The paragraphs that sites have submitted: of the latest version of each round that was not withdrawn. */
@ApplicationScoped
public class SubmittedSearch implements SearchSource {
    public static final String UNIT = "submission";
    private static final String LATEST = """
            select a from SubmittedAnswer a join fetch a.question join fetch a.version v join fetch a.version.submission s
            join fetch a.version.submission.site site join fetch a.version.submission.site.programme join fetch a.version.submission.round r
            where v.withdrawnAt is null and v.number = (select max(other.number) from SubmittedVersion other
                where other.submission = s and other.withdrawnAt is null)""";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public String unitKind() {
        return UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select s.id from Submission s where s.lastSubmittedAt is not null order by s.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(LATEST + " and s.id in :ids order by a.id", SubmittedAnswer.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.groupingBy(answer -> answer.getVersion().getSubmission().getId(),
                        Collectors.flatMapping(SubmittedSearch::texts, Collectors.toList())));
    }

    private static Stream<SearchText> texts(SubmittedAnswer answer) {
        var submission = answer.getVersion().getSubmission();
        var audience = Audience.about(submission.getSite());
        return TextBlock.of(answer.getText()).stream().map(block -> new SearchText(new SearchKey(answer.getId(), block.start()).toString(),
                SearchKind.ANSWER, SearchText.Place.of(submission.getSite(), submission.getRound()), audience, block.text()));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var answers = db.createQuery(LATEST + " and a.id in :ids", SubmittedAnswer.class).setParameter("ids", SearchKey.ids(keys))
                .getResultStream().filter(answer -> SubmissionPolicy.mayRead(current.get(), answer.getVersion()))
                .collect(Collectors.toMap(SubmittedAnswer::getId, answer -> answer));
        return DraftSearch.blocks(keys, answers, SubmittedAnswer::getText, SubmittedSearch::shown);
    }

    private static Shown shown(SubmittedAnswer answer, TextBlock block) {
        var version = answer.getVersion();
        var submission = version.getSubmission();
        return new Shown(answer.getQuestion().getTitle(), "Living Document of " + submission.getSite().getName() + ", round "
                + submission.getRound().getCode(), version.getSubmittedAt(), block.text(), submission.getAddress() + "/read?version="
                + version.getNumber() + "#" + answer.getQuestion().getCode() + "-" + block.start())
                .at(DraftSearch.stand(submission, answer.getQuestion(), false));
    }
}
