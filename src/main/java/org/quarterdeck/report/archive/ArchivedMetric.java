package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.metric.LocalMetric;
import org.quarterdeck.metric.MetricCorrection;
import org.quarterdeck.metric.MetricNote;
import org.quarterdeck.metric.MetricRow;
import org.quarterdeck.metric.agreement.MetricProposal;
import org.quarterdeck.shared.Figure;

/**
 * A metric in {@code sites/SITE/metrics.json}.
 *
 * @param state agreed, ended, proposed, returned or withdrawn
 * @param version number of the definition that is in use
 * @param per of how many a ratio is
 * @param better higher or lower
 * @param baseline the value before the pilot, or null
 * @param frequency month or quarter
 * @param published which of the values come from a publication; empty where none do
 * @param comparator what the site is compared with; empty where it is compared with nothing
 */
public record ArchivedMetric(String code, String state, String endedReason, int version, String name, String definition, String numerator, String denominator,
        String unit, int per, boolean mayExceed, String better, String source, BigDecimal baseline, BigDecimal target, String frequency, String published,
        String comparator, boolean screened, List<Value> values, List<Correction> corrections, List<Note> notes, List<Proposed> proposals) {

    /** @param period such as 2009-04 or 2009-Q2 */
    public record Value(String period, BigDecimal value, BigDecimal numerator, BigDecimal denominator, String missing, int version, BigDecimal comparator) {
        static Value of(MetricRow row) {
            var reading = row.given() == null ? null : row.given().reading();
            return new Value(row.period().code(), Figure.of(row.value()), reading == null ? null : Figure.of(reading.numerator()),
                    reading == null ? null : Figure.of(reading.denominator()), row.missing(), row.definitionNumber(), Figure.of(row.comparator()));
        }
    }

    /** What a value was before it was corrected. */
    public record Correction(String period, boolean ofComparator, BigDecimal before, String missing, String reason, String by, Instant at) {
        static Correction of(MetricCorrection correction) {
            return new Correction(correction.getValue().getPeriod().code(), correction.getValue().isComparator(), Figure.of(correction.getBefore().getFigure()),
                    correction.getBefore().getMissing(), correction.getReason(), correction.getBy().getName(), correction.getAt());
        }
    }

    public record Note(String period, boolean rebases, String text, String by, Instant at) {
        static Note of(MetricNote note) {
            return new Note(note.getPeriod().code(), note.isRebases(), note.getText(), note.getBy().getName(), note.getAt());
        }
    }

    /** A definition that was proposed, with what became of it. */
    public record Proposed(int version, String state, String name, String definition, String numerator, String denominator, String unit, int per, boolean mayExceed,
            String better, String source, BigDecimal baseline, BigDecimal target, String comparator, String reason, String overReason, String by, Instant at,
            String decidedBy, Instant decidedAt, String decision) {
        static Proposed of(MetricProposal proposal) {
            var words = proposal.getDefinition().words();
            return new Proposed(proposal.getNumber(), lower(proposal.getState()), words.name(), words.definition(), words.numerator(), words.denominator(), words.unit(),
                    words.per(), words.mayExceed(), lower(words.better()), words.source(), words.baseline(), words.target(), words.comparator(), proposal.getReason(),
                    proposal.getOverReason(), proposal.getBy() == null ? null : proposal.getBy().getName(), proposal.getAt(),
                    proposal.getDecidedBy() == null ? null : proposal.getDecidedBy().getName(), proposal.getDecidedAt(), proposal.getDecision());
        }
    }

    static ArchivedMetric of(LocalMetric metric, List<MetricProposal> proposals) {
        var subject = metric.getSubject();
        return new ArchivedMetric(metric.getCode(), lower(metric.getState()), metric.getEndedReason(), metric.getNumber(), metric.getName(), subject.getDefinition(),
                subject.getNumerator(), subject.getDenominator(), subject.getUnit(), subject.getPer(), subject.isMayExceed(),
                lower(subject.getBetter()), subject.getSource(), Figure.of(subject.getBaseline()), Figure.of(subject.getTarget()),
                lower(metric.getFrequency()), metric.getPublished(), subject.getComparatorName(), metric.isScreened(), metric.given().rows().stream().map(Value::of).toList(),
                metric.given().corrections().stream().map(Correction::of).toList(), metric.getNotes().stream().map(Note::of).toList(),
                proposals.stream().map(Proposed::of).toList());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
