package org.quarterdeck.theme.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.search.Alike;
import org.quarterdeck.search.SearchKey;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.CodingStanding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemePolicy;

/** Suggests paragraphs of a round for a theme. What somebody codes blind gives no words, and hides no passage from others. */
@ApplicationScoped
public class Suggestions {
    /** Suggestions at a time. */
    static final int MOST = 20;
    private static final int CANDIDATES = 150;
    private static final int EXAMPLES = 200;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    Codings codings;
    @Inject
    Alike alike;
    @Inject
    Clock clock;

    /** @throws NotFound if the codebook has no such theme, or the person may not know of it */
    @Transactional
    public Theme theme(Round round, String code) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), round.getProgramme()));
        Access.require(ThemePolicy.mayCode(current.get(), round.getProgramme()));
        return codebooks.current(round.getProgramme()).theme(code).orElseThrow(NotFound::new);
    }

    /** How many passages count under the theme in all rounds; their words are looked for. */
    @Transactional
    public int examples(Round round, String code) {
        return quotes(theme(round, code)).size();
    }

    /** The latest passages that count under a theme. */
    private List<String> quotes(Theme theme) {
        return db.createQuery("""
                select c.passage.quote from Coding c where c.countedUnder.id = :theme and c.standing = :counted
                order by c.round.ordinal desc, c.id""", String.class)
                .setParameter("theme", theme.getId()).setParameter("counted", CodingStanding.COUNTED).setMaxResults(EXAMPLES).getResultList();
    }

    /**
     * The paragraphs of the round that share most with the passages under the theme, the most alike first, without those that
     * are coded to it or were dismissed.
     */
    @Transactional
    public List<Suggestion> of(Round round, String code) {
        var theme = theme(round, code);
        var found = alike.to(quotes(theme), round, CANDIDATES);
        var answers = answers(SearchKey.ids(found.keys().stream().map(SearchKey::toString).toList()));
        var settled = settled(theme, answers.values());
        return found.keys().stream().filter(key -> answers.containsKey(key.id()))
                .flatMap(key -> block(answers.get(key.id()), key.part()).stream()
                        .filter(block -> settled.stream().noneMatch(coded -> coded.covers(key.id(), block)))
                        .map(block -> new Suggestion(key.toString(), answers.get(key.id()), block.start(), found.marked(block.text()),
                                found.shared(block.text()))))
                .limit(MOST).toList();
    }

    /** A passage about which something was decided. */
    private record Settled(long answer, int start, int end) {
        boolean covers(long in, TextBlock block) {
            return answer == in && start < block.end() && end > block.start();
        }
    }

    private Set<Settled> settled(Theme theme, Collection<SubmittedAnswer> answers) {
        Set<Settled> settled = new HashSet<>();
        if (!answers.isEmpty()) {
            var ids = answers.stream().collect(Collectors.toMap(answer -> answer.getVersion().getId() + " " + answer.getQuestion().getId(), SubmittedAnswer::getId));
            coded(theme, answers).filter(known()).forEach(coding -> Optional.ofNullable(ids.get(coding.getVersion().getId() + " " + coding.getQuestion().getId()))
                    .ifPresent(answer -> settled.add(new Settled(answer, coding.getPassage().start(), coding.getPassage().end()))));
            db.createQuery("select d from Dismissal d where d.theme.id = :theme and d.answer.id in :answers", Dismissal.class)
                    .setParameter("theme", theme.getId()).setParameter("answers", ids.values()).getResultStream()
                    .forEach(dismissal -> settled.add(new Settled(dismissal.place().id(), dismissal.place().part(), dismissal.place().part() + 1)));
        }
        return settled;
    }

    private java.util.stream.Stream<Coding> coded(Theme theme, Collection<SubmittedAnswer> answers) {
        return db.createQuery("select c from Coding c join fetch c.site join fetch c.site.programme where c.countedUnder.id = :theme and c.version.id in :versions", Coding.class)
                .setParameter("theme", theme.getId())
                .setParameter("versions", answers.stream().map(answer -> answer.getVersion().getId()).distinct().toList()).getResultStream();
    }

    private Predicate<Coding> known() {
        return coding -> !coding.isOver() && ThemePolicy.maySee(current.get(), coding);
    }

    private Map<Long, SubmittedAnswer> answers(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question join fetch a.version v join fetch a.version.submission s
                join fetch a.version.submission.site site join fetch a.version.submission.site.programme join fetch a.version.submission.round where a.id in :ids""", SubmittedAnswer.class)
                .setParameter("ids", ids).getResultStream().filter(answer -> SubmissionPolicy.mayRead(current.get(), answer.getVersion()))
                .collect(Collectors.toMap(SubmittedAnswer::getId, answer -> answer));
    }

    private static Optional<TextBlock> block(SubmittedAnswer answer, int start) {
        return TextBlock.of(answer.getText()).stream().filter(block -> block.start() == start).findFirst();
    }

    /**
     * Codes a suggested passage to the theme, as the person would by hand.
     *
     * @throws NotFound if there is no such passage in the round
     * @throws org.quarterdeck.shared.Invalid if the theme takes no codings, or the person has coded the passage to it before
     */
    @Transactional
    public Coding accept(Round round, String code, String key) {
        theme(round, code);
        var answer = answer(round, key);
        var block = block(answer, SearchKey.of(key).part()).orElseThrow(NotFound::new);
        return codings.add(answer.getId(), block.start(), block.end(), List.of(code), "").get(0);
    }

    /** Suggests the passage no more; dismissing it again changes nothing. */
    @Transactional
    public void dismiss(Round round, String code, String key) {
        var theme = theme(round, code);
        var answer = answer(round, key);
        var block = block(answer, SearchKey.of(key).part()).orElseThrow(NotFound::new);
        if (dismissed(round, code).stream().noneMatch(dismissal -> dismissal.place().equals(SearchKey.of(key)))) {
            db.persist(new Dismissal(theme, answer, block, current.get().person(), clock.instant()));
        }
    }

    private SubmittedAnswer answer(Round round, String key) {
        if (!key.matches("\\d{1,18}-\\d{1,10}")) {
            throw new NotFound();
        }
        return Optional.ofNullable(answers(List.of(SearchKey.of(key).id())).get(SearchKey.of(key).id()))
                .filter(answer -> answer.getVersion().getSubmission().getRound().getId().equals(round.getId())).orElseThrow(NotFound::new);
    }

    /** What was dismissed for the theme in the round, the latest first. */
    @Transactional
    public List<Dismissal> dismissed(Round round, String code) {
        var theme = theme(round, code);
        return db.createQuery("""
                select d from Dismissal d join fetch d.by join fetch d.answer a join fetch d.answer.question join fetch d.answer.version v
                join fetch d.answer.version.submission s join fetch d.answer.version.submission.site where d.theme.id = :theme and s.round.id = :round
                order by d.at desc, d.id desc""", Dismissal.class)
                .setParameter("theme", theme.getId()).setParameter("round", round.getId()).getResultList();
    }

    /** Lets a passage be suggested again. One that is suggested already stays so. */
    @Transactional
    public void suggestAgain(Round round, String code, long dismissal) {
        dismissed(round, code).stream().filter(each -> each.getId() == dismissal).findFirst().ifPresent(db::remove);
    }
}
