package org.quarterdeck.report.archive;

import java.time.Instant;
import org.quarterdeck.theme.Coding;

/**
 * A passage with its theme, in {@code codings/ROUND.json} and as a row of {@code tables/codings.csv}.
 *
 * @param site its pseudonym
 * @param version number of the version that was coded
 * @param start position in the answer's text, in UTF-16 units
 * @param codebookVersion number of the codebook's version under which it was coded
 * @param countedUnder code of the theme under which it counts today
 * @param memo what the coder thought of it, for evaluators and managers
 */
public record ArchivedCoding(String site, String round, int version, String question, int start, int end, String quote, String theme,
        String themeName, String kind, int codebookVersion, String countedUnder, String coder, Instant at, String memo) {
    static ArchivedCoding of(Coding coding) {
        var version = coding.getVersion();
        var passage = coding.getPassage();
        var theme = coding.getTheme();
        return new ArchivedCoding(coding.getSite().getPseudonym(), version.getSubmission().getRound().getCode(), version.getNumber(),
                coding.getQuestion().getCode(), passage.start(), passage.end(), passage.quote(), theme.getCode(), theme.getName(),
                theme.getKind().getLabel(), coding.getCodebookNumber(), coding.getCountedUnder().getCode(),
                coding.getCoder().getName(), coding.getAt(), coding.getMemo());
    }
}
