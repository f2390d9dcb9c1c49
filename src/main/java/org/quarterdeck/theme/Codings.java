package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    static final String WITH_ALL = """
            select c from Coding c join fetch c.version join fetch c.version.submission
            join fetch c.site join fetch c.site.programme
            join fetch c.round join fetch c.question join fetch c.theme join fetch c.countedUnder join fetch c.coder
            """;
    static final String IN_ORDER = " order by c.site.pseudonym, c.question.ordinal, c.passage.start, c.theme.ordinal, c.id";

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
     * @throws Invalid if the passage or a theme is not there, a theme only groups others, somebody has given the passage this
     *         theme before, the site has submitted a later version, or others code this version independently
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
        db.lock(text.getVersion(), LockModeType.PESSIMISTIC_WRITE);
        var blind = requireOpenToCoding(text.getVersion());
        var passage = Passage.of(text.getText(), start, end);
        var codebook = codebooks.current(programme);
        var earlier = earlier(text.getVersion());
        return new LinkedHashSet<>(themes).stream()
                .map(code -> codebook.theme(code).orElseThrow(() -> new Invalid("theme", "The codebook has no theme " + code)))
                .map(theme -> new Coding(text.getVersion(), text.getQuestion(), passage, theme, current.get().person(), clock.instant()))
                .map(coding -> keep(coding.note(memo), blind, earlier)).toList();
    }

    /** Whether the person codes the version without others knowing; an earlier version is only coded to be compared. */
    private boolean requireOpenToCoding(SubmittedVersion version) {
        var open = independent(version);
        if (open.isPresent()) {
            requireCoding(open.get());
        } else {
            db.createQuery("""
                    select max(v.number) from SubmittedVersion v where v.submission.id = :submission and v.withdrawnAt is null""", Integer.class)
                    .setParameter("submission", version.getSubmission().getId()).getResultStream()
                    .filter(last -> last > version.getNumber()).findFirst().ifPresent(last -> {
                        throw new Invalid("passage", "The site has submitted version " + last + " since. Code the passage in that version");
                    });
        }
        return open.isPresent();
    }

    private void requireCoding(DoubleCoding open) {
        var person = current.get().person();
        if (!open.isCoder(person)) {
            throw new Invalid("passage", open.getCoders() + " are coding this version independently. Code it when they have been compared");
        }
        if (open.hasFinished(person)) {
            throw new Invalid("passage", "You have said that you have finished. Take that back on the page \u201cTwo coders\u201d first");
        }
    }

    /** The independent coding of a version by two evaluators that has not ended, if there is one. */
    private Optional<DoubleCoding> independent(SubmittedVersion version) {
        return db.createQuery("""
                select d from DoubleCoding d join fetch d.first join fetch d.second
                where d.version.id = :version and d.comparedAt is null and d.calledOffAt is null""", DoubleCoding.class)
                .setParameter("version", version.getId()).getResultStream().findFirst();
    }

    /** What a new coding of a version must not repeat. */
    private List<Coding> earlier(SubmittedVersion version) {
        var me = current.get().person().getId();
        return db.createQuery(WITH_ALL + "where c.version.id = :version" + IN_ORDER, Coding.class)
                .setParameter("version", version.getId()).getResultStream()
                .filter(coding -> ThemePolicy.maySee(current.get(), coding) && (!coding.isOver() || coding.getCoder().getId().equals(me))).toList();
    }

    private Coding keep(Coding coding, boolean blind, List<Coding> earlier) {
        earlier.stream().filter(coding::repeats).findFirst().ifPresent(same -> {
            throw new Invalid("theme", repeated(coding, same));
        });
        if (blind) {
            coding.keepBlind();
        }
        db.persist(coding);
        coded.fire(new PassageCoded(coding.getId(), coding.getVersion().getSubmission().getId(), coding.getTheme().getCode(),
                coding.getCoder().getId()));
        return coding;
    }

    private static String repeated(Coding coding, Coding same) {
        var theme = coding.getTheme().getTitle();
        if (!coding.isOfSameCoder(same)) {
            return same.getCoder().getName() + " has coded this passage so already: " + theme;
        }
        return same.isOver() ? "Your coding of this passage as " + theme + " was set aside. Change what was settled instead"
                : "You have given this passage the theme " + theme + " before";
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
     * @throws Invalid if the passage is quoted in a summary, two coders were compared on it, or it does not count any more
     */
    @Transactional
    public void remove(long id) {
        var coding = find(id);
        Access.require(ThemePolicy.mayChange(current.get(), coding));
        if (db.createQuery("select count(q) from Quotation q where q.coding.id = :coding", Long.class)
                .setParameter("coding", id).getSingleResult() > 0) {
            throw new Invalid("coding", "This passage is quoted in the thematic summary. Take the quotation out of it first");
        }
        requireRemovable(coding);
        removed.fire(new CodingRemoved(id, coding.getVersion().getSubmission().getId(), coding.getTheme().getCode(),
                current.get().person().getId()));
        if (coding.getDerivedFrom() != null) {
            coding.getDerivedFrom().setAside();
        }
        db.remove(coding);
    }

    private void requireRemovable(Coding coding) {
        if (db.createQuery("select count(d) from CodingDifference d join d.codings c where c.id = :coding", Long.class)
                .setParameter("coding", coding.getId()).getSingleResult() > 0) {
            throw new Invalid("coding", "Two coders were compared on this passage. Settle the difference on the page \u201cTwo coders\u201d instead");
        }
        if (coding.isOver()) {
            throw new Invalid("coding", "This coding does not count any more and is kept to look back at");
        }
        if (coding.getStanding() == CodingStanding.BLIND) {
            independent(coding.getVersion()).ifPresent(this::requireCoding);
        }
    }

    /** The coder of a coding that was found again on changed words stands by it. */
    @Transactional
    public void confirm(long id) {
        var coding = find(id);
        Access.require(ThemePolicy.mayChange(current.get(), coding));
        coding.confirm();
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
