package org.quarterdeck.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.TextBlock;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmittedAnswer;
import org.quarterdeck.submission.SubmittedVersion;
import org.quarterdeck.submission.change.Changes;
import org.quarterdeck.submission.change.Stand;
import org.quarterdeck.submission.change.TextChange;

/** What helps to code a text quickly: which paragraphs are not coded yet, what changed, and what was coded before. */
@ApplicationScoped
public class CodingDesk {
    private static final int RECENT = 6;
    private static final int LOOKED_AT = 60;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codings codings;
    @Inject
    Changes changes;

    /** The paragraphs of a version in the order of the text, with what is coded in them. */
    static List<CodedParagraph> paragraphs(SubmittedVersion version, Collection<SubmittedAnswer> answers, List<Coding> coded) {
        return paragraphs(version, answers, Map.of(), coded);
    }

    /** The paragraphs with the codings that the person may know of, marked with what changed since the last round; in the first round nothing has. */
    @Transactional
    public List<CodedParagraph> withChanges(SubmittedVersion version, Collection<SubmittedAnswer> answers) {
        var submission = version.getSubmission();
        Access.see(ThemePolicy.mayReadCodings(current.get(), submission.getSite().getProgramme()));
        var changed = new HashMap<Long, TextChange>();
        var stands = changes.upTo(submission);
        var now = stands.stream().filter(stand -> stand.submission() == submission.getId() && Integer.valueOf(version.getNumber()).equals(stand.version())).findFirst();
        var before = stands.stream().filter(stand -> stand.ordinal() < submission.getRound().getOrdinal()).reduce((earlier, later) -> later);
        if (now.isPresent() && before.isPresent()) {
            changes.between(submission, before.get(), now.get()).answers().forEach(answer -> changed.put(answer.question().getId(), answer.text()));
        }
        return paragraphs(version, answers, changed, codings.ofVersion(version));
    }

    /** The version of the round before with which {@link #withChanges} compares, if there is one. */
    @Transactional
    public Optional<Stand> lastRound(Submission submission) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), submission.getSite().getProgramme()));
        return changes.upTo(submission).stream().filter(stand -> stand.ordinal() < submission.getRound().getOrdinal()).reduce((earlier, later) -> later);
    }

    private static List<CodedParagraph> paragraphs(SubmittedVersion version, Collection<SubmittedAnswer> answers,
            Map<Long, TextChange> changes, List<Coding> all) {
        return answers.stream().flatMap(answer -> TextBlock.of(answer.getText()).stream().map(block -> new CodedParagraph(version, answer.getQuestion(), block,
                isChanged(changes.get(answer.getQuestion().getId()), block), touching(all, answer, block)))).toList();
    }

    private static List<Coding> touching(List<Coding> all, SubmittedAnswer answer, TextBlock block) {
        return all.stream().filter(coding -> coding.getQuestion().getId().equals(answer.getQuestion().getId())
                && coding.getPassage().start() < block.end() && coding.getPassage().end() > block.start()).toList();
    }

    /** Whether one of the changed paragraphs of the new text lies where the block does. */
    private static boolean isChanged(TextChange change, TextBlock block) {
        if (change == null) {
            return false;
        }
        int place = 0;
        for (var paragraph : change.blocks()) {
            int length = paragraph.runs().stream().filter(run -> !run.isRemoved()).mapToInt(run -> run.text().length()).sum();
            if (paragraph.isChanged() && place < block.end() && place + length > block.start()) {
                return true;
            }
            place += length;
        }
        return false;
    }

    /** Codings of earlier versions of the same round whose passages the version does not have any more. */
    @Transactional
    public List<Coding> lost(SubmittedVersion version) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), version.getSubmission().getSite().getProgramme()));
        return db.createQuery(Codings.WITH_ALL + """
                where c.version.submission.id = :submission and c.version.number < :number and c.standing = :superseded
                and c.version.withdrawnAt is null and not exists (select d from Coding d
                where d.derivedFrom = c and d.version.withdrawnAt is null)""" + Codings.IN_ORDER, Coding.class)
                .setParameter("submission", version.getSubmission().getId()).setParameter("number", version.getNumber())
                .setParameter("superseded", CodingStanding.SUPERSEDED).getResultList();
    }

    /** What the same site said in the round before, by theme and in the order of the text. */
    @Transactional
    public List<Coding> lastTime(Submission submission) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), submission.getSite().getProgramme()));
        return db.createQuery(Codings.WITH_ALL + """
                where c.site.id = :site and c.round.ordinal = :ordinal and c.standing = :counted
                order by c.countedUnder.ordinal, c.question.ordinal, c.passage.start, c.id""", Coding.class)
                .setParameter("site", submission.getSite().getId()).setParameter("ordinal", submission.getRound().getOrdinal() - 1)
                .setParameter("counted", CodingStanding.COUNTED).getResultList();
    }

    /** Ids of the themes that the person gave last in a programme, the last one first. */
    @Transactional
    public List<Long> recentThemes(Programme programme) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), programme));
        return db.createQuery("""
                select c.countedUnder.id from Coding c where c.coder.id = :me and c.site.programme.id = :programme
                order by c.at desc, c.id desc""", Long.class)
                .setParameter("me", current.get().person().getId()).setParameter("programme", programme.getId())
                .setMaxResults(LOOKED_AT).getResultStream().distinct().limit(RECENT).toList();
    }

    /** The independent coding of a version by two evaluators, open or compared, or nothing. */
    @Transactional
    public Optional<DoubleCoding> doubleCoding(SubmittedVersion version) {
        Access.see(ThemePolicy.mayReadCodings(current.get(), version.getSubmission().getSite().getProgramme()));
        return db.createQuery("""
                select d from DoubleCoding d join fetch d.first join fetch d.second
                where d.version.id = :version and d.calledOffAt is null""", DoubleCoding.class)
                .setParameter("version", version.getId()).getResultStream().findFirst();
    }
}
