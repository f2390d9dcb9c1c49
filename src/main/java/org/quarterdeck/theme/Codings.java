package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.submission.FirstReadings;
import org.quarterdeck.submission.SubmissionPolicy;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;

/** Gives themes to passages of what sites submitted, and finds what was coded. */
@ApplicationScoped
public class Codings {
    private static final String WITH_ALL = """
            select c from Coding c join fetch c.version join fetch c.version.submission
            join fetch c.site join fetch c.site.programme
            join fetch c.round join fetch c.question join fetch c.theme join fetch c.countedUnder join fetch c.coder
            """;
    private static final String IN_ORDER = " order by c.site.pseudonym, c.question.ordinal, c.passage.start, c.theme.ordinal, c.id";

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    Clock clock;
    @Inject
    FirstReadings readings;
    @Inject
    Event<PassageCoded> coded;
    @Inject
    Event<CodingRemoved> removed;

    /**
     * What a site submitted for a question, for coding it.
     *
     * @param version number of the version, or null for the latest
     * @throws NotFound if nothing was submitted, or the person may not know of codings
     */
    @Transactional
    public SubmittedAnswer answer(String programme, String site, String round, String question, Integer version) {
        var answer = db.createQuery("""
                select a from SubmittedAnswer a join fetch a.question join fetch a.version join fetch a.version.submission
                join fetch a.version.submission.site join fetch a.version.submission.site.programme
                join fetch a.version.submission.round
                where a.version.submission.site.programme.code = :programme and a.version.submission.site.code = :site
                and a.version.submission.round.code = :round and a.question.code = :question
                and (:version is null or a.version.number = :version)
                and a.version.withdrawnAt is null order by a.version.number desc""", SubmittedAnswer.class)
                .setParameter("programme", programme).setParameter("site", site).setParameter("round", round)
                .setParameter("question", question).setParameter("version", version)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        var in = answer.getVersion().getSubmission().getSite().getProgramme();
        Access.see(ThemePolicy.mayReadCodings(current.get(), in));
        Access.require(ThemePolicy.mayCode(current.get(), in));
        readings.record(answer.getVersion());
        return answer;
    }

    /**
     * Gives a passage of a submitted answer one or several themes.
     *
     * @param answer id of the submitted answer
     * @param start position of the passage's first character in the answer
     * @param end position after its last character
     * @param themes codes of themes of the codebook in use
     * @throws Invalid if the passage or a theme is not there, a theme only groups others, or the person has given the passage
     *         this theme before
     */
    @Transactional
    public List<Coding> add(long answer, int start, int end, Collection<String> themes, String memo) {
        var text = db.find(SubmittedAnswer.class, answer);
        Access.see(text != null && SubmissionPolicy.mayRead(current.get(), text.getVersion()));
        var programme = text.getVersion().getSubmission().getSite().getProgramme();
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        Access.require(ThemePolicy.mayCode(current.get(), programme));
        if (themes.isEmpty()) {
            throw new Invalid("theme", "Choose at least one theme");
        }
        var passage = Passage.of(text.getText(), start, end);
        var codebook = codebooks.current(programme);
        var earlier = ofVersion(text.getVersion());
        return new LinkedHashSet<>(themes).stream()
                .map(code -> codebook.theme(code).orElseThrow(() -> new Invalid("theme", "The codebook has no theme " + code)))
                .map(theme -> new Coding(text.getVersion(), text.getQuestion(), passage, theme, current.get().person(), clock.instant()))
                .map(coding -> keep(coding.note(memo), earlier)).toList();
    }

    private Coding keep(Coding coding, List<Coding> earlier) {
        if (earlier.stream().anyMatch(coding::repeats)) {
            throw new Invalid("theme", "You have given this passage the theme " + coding.getTheme().getTitle() + " before");
        }
        db.persist(coding);
        coded.fire(new PassageCoded(coding.getId(), coding.getVersion().getSubmission().getId(), coding.getTheme().getCode(),
                coding.getCoder().getId()));
        return coding;
    }

    /**
     * Changes the memo of a coding of the person's own.
     *
     * @throws Invalid if it is longer than 4,000 characters
     */
    @Transactional
    public void note(long id, String memo) {
        var coding = find(id);
        Access.require(ThemePolicy.mayChange(current.get(), coding));
        coding.note(memo);
    }

    /** Whether the person may take back this coding and change its memo. */
    @Transactional
    public boolean mayChange(Coding coding) {
        return ThemePolicy.mayChange(current.get(), coding);
    }

    /**
     * Takes back a coding of the person's own.
     *
     * @throws Invalid if the passage is quoted in a summary
     */
    @Transactional
    public void remove(long id) {
        var coding = find(id);
        Access.require(ThemePolicy.mayChange(current.get(), coding));
        if (db.createQuery("select count(q) from Quotation q where q.coding.id = :coding", Long.class)
                .setParameter("coding", id).getSingleResult() > 0) {
            throw new Invalid("coding", "This passage is quoted in the thematic summary. Take the quotation out of it first");
        }
        removed.fire(new CodingRemoved(id, coding.getVersion().getSubmission().getId(), coding.getTheme().getCode(),
                current.get().person().getId()));
        db.remove(coding);
    }

    /** @throws NotFound if there is none, or the person may not know of it */
    @Transactional
    public Coding find(long id) {
        var coding = db.createQuery(WITH_ALL + "where c.id = :id", Coding.class).setParameter("id", id)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(ThemePolicy.maySee(current.get(), coding));
        return coding;
    }

    /** The whole answer in which a coded passage stands. */
    @Transactional
    public String text(Coding coding) {
        Access.see(ThemePolicy.maySee(current.get(), coding));
        return db.createQuery("select a.text from SubmittedAnswer a where a.version.id = :version and a.question.id = :question", String.class)
                .setParameter("version", coding.getVersion().getId()).setParameter("question", coding.getQuestion().getId())
                .getSingleResult();
    }

    /** The codings of a version that the person may know of, in the order of its text; those that do not count any more are left out. */
    @Transactional
    public List<Coding> ofVersion(SubmittedVersion version) {
        return db.createQuery(WITH_ALL + "where c.version.id = :version" + IN_ORDER, Coding.class)
                .setParameter("version", version.getId()).getResultStream()
                .filter(coding -> ThemePolicy.maySee(current.get(), coding) && !coding.isOver()).toList();
    }

    /** The counted codings of a round by pseudonym and in the order of the text; those who may not know of codings get a refusal. */
    @Transactional
    public List<Coding> ofRound(Programme programme, Round round) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        return db.createQuery(WITH_ALL + "where c.round.id = :round and c.standing = :counted" + IN_ORDER, Coding.class)
                .setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED).getResultList();
    }

    /** The codings of a round to one theme, as {@link #ofRound}. */
    @Transactional
    public List<Coding> ofTheme(Programme programme, Round round, String theme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        return db.createQuery(WITH_ALL + "where c.round.id = :round and c.standing = :counted and c.countedUnder.code = :theme"
                + IN_ORDER, Coding.class).setParameter("round", round.getId()).setParameter("counted", CodingStanding.COUNTED)
                .setParameter("theme", theme).getResultList();
    }
}
