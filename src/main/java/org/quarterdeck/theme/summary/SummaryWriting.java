package org.quarterdeck.theme.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Checksum;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.Theme;

/**
 * Writes the summary of a round. Evaluators who write at the same time wait for each other, and neither overwrites what
 * they have not seen: each save says which text the person had before them, by its SHA-256.
 */
@ApplicationScoped
public class SummaryWriting {
    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Codebooks codebooks;
    @Inject
    Codings codings;
    @Inject
    Summaries summaries;
    @Inject
    SummaryRevisions revisions;
    @Inject
    Clock clock;
    @Inject
    Event<SummaryChanged> changed;

    /** Begins the summary of a round; where there is one already, that is it. */
    @Transactional
    public ThematicSummary start(Round round) {
        requireWriter(round);
        return summaries.find(round).orElseGet(() -> {
            var summary = new ThematicSummary(db.getReference(Round.class, round.getId()), 1);
            db.persist(summary);
            announce(summary, "summary begun");
            return summary;
        });
    }

    /**
     * Begins a corrected edition of a published summary, with everything that it says; where one is begun already, that is it.
     *
     * @throws NotFound if there is no summary of the round
     */
    @Transactional
    public ThematicSummary beginCorrection(Round round) {
        requireWriter(round);
        var latest = summaries.find(round).orElseThrow(NotFound::new);
        db.refresh(latest, LockModeType.PESSIMISTIC_WRITE);
        var now = summaries.find(round).orElseThrow();
        if (!now.isPublished()) {
            return now;
        }
        var next = now.nextEdition();
        db.persist(next);
        announce(next, "edition " + next.getEdition() + " begun");
        return next;
    }

    /**
     * Says what the edition corrects of the one before.
     *
     * @throws org.quarterdeck.shared.Invalid if it is longer than 4,000 characters
     */
    @Transactional
    public void correct(Round round, String what) {
        change(round, "what it corrects", summary -> summary.correct(what));
    }

    /**
     * @param seen SHA-256 of the text that the person had before them
     * @return SHA-256 of the text as it is kept now
     * @throws ChangedMeanwhile if somebody else has saved another text since; this one is kept in the history
     */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public String writeFindings(Round round, String text, String seen) {
        var summary = draft(round);
        if (!isSeen(summary.getFindings(), text, seen)) {
            setAside(summary, null, text);
            throw new ChangedMeanwhile(summary.getFindings(), summary.getFindingsBy().getName(), summary.getFindingsAt());
        }
        summary.find(text, current.get().person(), clock.instant());
        revisions.keep(summary, null, summary.getFindings(), current.get().person(), clock.instant());
        announce(summary, "findings");
        return Checksum.sha256(summary.getFindings());
    }

    /**
     * @param seen SHA-256 of the text that the person had before them
     * @return SHA-256 of the text as it is kept now
     * @throws ChangedMeanwhile if somebody else has saved another text since; this one is kept in the history
     */
    @Transactional(dontRollbackOn = ChangedMeanwhile.class)
    public String writeNarrative(Round round, String theme, String text, String seen) {
        var summary = draft(round);
        var written = summary.on(theme(round, theme));
        if (!isSeen(written.getNarrative(), text, seen)) {
            setAside(summary, written.getTheme(), text);
            throw new ChangedMeanwhile(written.getNarrative(), written.getWrittenBy().getName(), written.getWrittenAt());
        }
        written.write(text, current.get().person(), clock.instant());
        revisions.keep(summary, written.getTheme(), written.getNarrative(), current.get().person(), clock.instant());
        announce(summary, "narrative of " + theme);
        return Checksum.sha256(written.getNarrative());
    }

    /**
     * Quotes a coded passage under the theme that it was coded to.
     *
     * @throws org.quarterdeck.shared.Invalid if it was not coded to this theme in this round
     */
    @Transactional
    public void quote(Round round, String theme, long coding) {
        change(round, "quotation under " + theme, summary -> summary.on(theme(round, theme)).quote(codings.find(coding)));
    }

    @Transactional
    public void unquote(Round round, String theme, long coding) {
        change(round, "quotation under " + theme, summary -> summary.on(theme(round, theme)).unquote(codings.find(coding)));
    }

    /**
     * Moves a theme one place among those that are written of.
     *
     * @param places -1 for up, 1 for down
     * @return whether it moved; the first cannot go up, nor the last down
     */
    @Transactional
    public boolean move(Round round, String theme, int places) {
        var summary = draft(round);
        boolean moved = summary.move(theme(round, theme), places);
        if (moved) {
            announce(summary, "place of " + theme);
        }
        return moved;
    }

    @Transactional
    public void sendToReview(Round round) {
        change(round, "sent to review", ThematicSummary::sendToReview);
    }

    /** Lets evaluators write again in a summary that is in review. */
    @Transactional
    public void returnToDraft(Round round) {
        change(round, "returned to draft", ThematicSummary::returnToDraft);
    }

    private void change(Round round, String what, Consumer<ThematicSummary> how) {
        var summary = draft(round);
        how.accept(summary);
        announce(summary, what);
    }

    private void announce(ThematicSummary summary, String what) {
        changed.fire(new SummaryChanged(summary.getId(), what, current.get().person().getId()));
    }

    private ThematicSummary draft(Round round) {
        requireWriter(round);
        var summary = summaries.find(round).orElseThrow(NotFound::new);
        db.refresh(summary, LockModeType.PESSIMISTIC_WRITE);
        return summary;
    }

    private void requireWriter(Round round) {
        Access.see(SummaryPolicy.maySeeDrafts(current.get(), round.getProgramme()));
        Access.require(SummaryPolicy.mayWrite(current.get(), round.getProgramme()));
    }

    private Theme theme(Round round, String code) {
        return codebooks.current(round.getProgramme()).theme(code).filter(theme -> !theme.isGrouping()).orElseThrow(NotFound::new);
    }

    /** Whether the person knew the text that is kept, or means the same. */
    private static boolean isSeen(String kept, String text, String seen) {
        return kept.equals(PlainText.normalise("text", text)) || Checksum.sha256(kept).equals(seen);
    }

    private void setAside(ThematicSummary summary, Theme theme, String text) {
        summary.requireWritable();
        var kept = PlainText.normalise("text", text);
        if (!kept.isEmpty()) {
            revisions.keepAside(summary, theme, kept, current.get().person(), clock.instant());
        }
    }
}
