package org.quarterdeck.metric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.Optional;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PlainText;

/** What is noted on a metric's chart, and how its limits are computed. */
@ApplicationScoped
public class MetricNotes {
    @Inject
    Metrics metrics;
    @Inject
    CurrentStanding current;
    @Inject
    Clock clock;
    @Inject
    Event<MetricStepTaken> taken;

    /**
     * Notes what happened in a period. The same words again, as from a button pressed twice, are the note before.
     *
     * @param rebases whether the process was changed then, so that limits are computed anew from it on
     * @throws Invalid if there is no text, or the metric has no value in that period
     */
    @Transactional
    public MetricNote add(Site site, String code, String period, boolean rebases, String text) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayNote(current.get(), site));
        var when = period(period).filter(wanted -> metric.given().find(false, wanted).isPresent())
                .orElseThrow(() -> new Invalid("period", "Select the period that the note is about"));
        var same = metric.getNotes().stream().filter(note -> note.getPeriod().equals(when)).toList();
        var words = PlainText.normalise("note", text);
        var before = same.stream().filter(note -> note.getText().equals(words)).findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        if (rebases && same.stream().anyMatch(MetricNote::isRebases)) {
            throw new Invalid("period", "Limits are computed anew from this period already. Take that note back first, or add a note without it");
        }
        var note = metric.note(when, rebases, words, current.get().person(), clock.instant());
        taken.fire(new MetricStepTaken(metric.getId(), MetricStep.NOTED, current.get().person().getId()));
        return note;
    }

    private static Optional<Period> period(String code) {
        try {
            return code == null || code.isEmpty() ? Optional.empty() : Optional.of(Period.of(code));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Takes a note back; that it was there stays. */
    @Transactional
    public void remove(Site site, String code, long note) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayNote(current.get(), site));
        metric.removeNote(metric.findNote(note).orElseThrow(NotFound::new), current.get().person(), clock.instant());
        taken.fire(new MetricStepTaken(metric.getId(), MetricStep.NOTED, current.get().person().getId()));
    }

    /** Whether large moving ranges are left out before limits are computed. */
    @Transactional
    public void screen(Site site, String code, boolean on) {
        var metric = metrics.hold(site, code);
        Access.require(MetricPolicy.mayAgree(current.get(), site));
        if (metric.isScreened() != on) {
            metric.screen(on);
            taken.fire(new MetricStepTaken(metric.getId(), MetricStep.SCREENED, current.get().person().getId()));
        }
    }
}
