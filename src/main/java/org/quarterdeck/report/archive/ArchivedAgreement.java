package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.DoubleCoding;
import org.quarterdeck.theme.agreement.AgreementTable;
import org.quarterdeck.theme.agreement.CodingDecision;
import org.quarterdeck.theme.agreement.CodingDifference;

/**
 * A submission that two people coded independently, in {@code agreement/ROUND.json}.
 *
 * @param site its pseudonym
 * @param comparedAt when both had finished, or null
 * @param coded how many of the sentences at least one of them gave a theme
 */
public record ArchivedAgreement(String site, int version, String first, String second, Instant openedAt, Instant comparedAt, int sentences,
        int coded, List<FigureEntry> figures, List<DifferenceEntry> differences) {
    /** How many sentences both gave a theme, and how many only one of them. */
    public record FigureEntry(String theme, int both, int onlyFirst, int onlySecond) {
        static FigureEntry of(AgreementTable.Row row) {
            return new FigureEntry(row.theme().getCode(), row.both(), row.first(), row.second());
        }
    }

    /** @param decisions the first first; the last holds */
    public record DifferenceEntry(int number, String theme, String question, List<PassageEntry> passages, List<DecisionEntry> decisions) {
        static DifferenceEntry of(CodingDifference difference) {
            return new DifferenceEntry(difference.getOrdinal(), difference.getTheme().getCode(), difference.getQuestion().getCode(),
                    Stream.concat(difference.getOfFirst().stream(), difference.getOfSecond().stream()).map(PassageEntry::of).toList(),
                    difference.getDecisions().stream().map(DecisionEntry::of).toList());
        }
    }

    public record PassageEntry(String coder, int start, int end, String quote, String memo) {
        static PassageEntry of(Coding coding) {
            var passage = coding.getPassage();
            return new PassageEntry(coding.getCoder().getName(), passage.start(), passage.end(), passage.quote(), coding.getMemo());
        }
    }

    /** @param counts whose codings count: first, second, both or neither */
    public record DecisionEntry(String counts, String reason, String by, Instant at) {
        static DecisionEntry of(CodingDecision decision) {
            return new DecisionEntry(decision.getSettlement().getLabel(), decision.getReason(), decision.getBy().getName(), decision.getAt());
        }
    }

    static ArchivedAgreement of(DoubleCoding between, AgreementTable table, List<CodingDifference> differences) {
        return new ArchivedAgreement(between.getVersion().getSubmission().getSite().getPseudonym(), between.getVersion().getNumber(),
                between.getFirst().getName(), between.getSecond().getName(), between.getOpenedAt(), between.getComparedAt(),
                table.sentences(), table.coded(), table.rows().stream().map(FigureEntry::of).toList(),
                differences.stream().map(DifferenceEntry::of).toList());
    }

    /** When something about it changed last. */
    Instant latest() {
        return differences.stream().flatMap(each -> each.decisions().stream()).map(DecisionEntry::at).max(Instant::compareTo)
                .orElse(comparedAt == null ? openedAt : comparedAt);
    }
}
