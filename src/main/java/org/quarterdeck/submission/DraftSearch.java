package org.quarterdeck.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
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

/** The paragraphs that a site is writing, for its own team: of answers that read otherwise than what the site has submitted. */
@ApplicationScoped
public class DraftSearch implements SearchSource {
    private static final String WITH_ALL = """
            select a from Answer a join fetch a.question join fetch a.submission s join fetch a.submission.site site
            join fetch a.submission.site.programme join fetch a.submission.round where not exists (select f.id from SubmittedAnswer f
                where f.version.submission = s and f.question = a.question and f.text = a.text and f.version.withdrawnAt is null
                and f.version.number = (select max(v.number) from SubmittedVersion v where v.submission = s and v.withdrawnAt is null))
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public String unitKind() {
        return SubmittedSearch.UNIT;
    }

    @Override
    @Transactional
    public List<Long> units() {
        return db.createQuery("select s.id from Submission s order by s.id", Long.class).getResultList();
    }

    @Override
    @Transactional
    public Map<Long, List<SearchText>> read(Collection<Long> units) {
        return db.createQuery(WITH_ALL + " and s.id in :ids order by a.id", Answer.class).setParameter("ids", units).getResultStream()
                .collect(Collectors.groupingBy(answer -> answer.getSubmission().getId(),
                        Collectors.flatMapping(DraftSearch::texts, Collectors.toList())));
    }

    private static Stream<SearchText> texts(Answer answer) {
        var submission = answer.getSubmission();
        return TextBlock.of(answer.getText()).stream().map(block -> new SearchText(new SearchKey(answer.getId(), block.start()).toString(),
                SearchKind.DRAFT, SearchText.Place.of(submission.getSite(), submission.getRound()),
                Set.of(Audience.team(submission.getSite())), block.text()));
    }

    @Override
    @Transactional
    public Map<String, Shown> show(Collection<String> keys) {
        var answers = db.createQuery(WITH_ALL + " and a.id in :ids", Answer.class).setParameter("ids", SearchKey.ids(keys))
                .getResultStream().filter(answer -> SubmissionPolicy.mayReadDraft(current.get(), answer.getSubmission()))
                .collect(Collectors.toMap(Answer::getId, answer -> answer));
        return blocks(keys, answers, Answer::getText, DraftSearch::shown);
    }

    private static Shown shown(Answer answer, TextBlock block) {
        var submission = answer.getSubmission();
        return new Shown(answer.getQuestion().getTitle(), "Draft of " + submission.getSite().getName() + ", round "
                + submission.getRound().getCode(), answer.getAmendedAt(), block.text(), submission.getAddress() + "/check#"
                + answer.getQuestion().getCode() + "-" + block.start()).at(stand(submission, answer.getQuestion(), true));
    }

    /** Which of the rounds through which an answer is carried this is; what is drafted is newer than what was submitted. */
    static Shown.Stand stand(Submission submission, Question question, boolean draft) {
        var round = submission.getRound();
        return new Shown.Stand(submission.getSite().getCode() + " " + question.getCode(), round.getOrdinal() * 2 + (draft ? 1 : 0),
                round.getCode() + (draft ? " (draft)" : ""));
    }

    /** The paragraphs that these keys stand for, of the answers that may be read; those that are there no more are left out. */
    static <T> Map<String, Shown> blocks(Collection<String> keys, Map<Long, T> answers, Function<T, String> text,
            BiFunction<T, TextBlock, Shown> shown) {
        var found = new HashMap<String, Shown>();
        Map<Long, Map<Integer, TextBlock>> cut = new HashMap<>();
        for (var key : keys) {
            var place = SearchKey.of(key);
            var answer = answers.get(place.id());
            var block = answer == null ? null : cut.computeIfAbsent(place.id(), id -> TextBlock.of(text.apply(answer)).stream()
                    .collect(Collectors.toMap(TextBlock::start, each -> each))).get(place.part());
            if (block != null) {
                found.put(key, shown.apply(answer, block));
            }
        }
        return found;
    }
}
