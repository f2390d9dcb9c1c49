package org.quarterdeck.theme.across;

import java.time.Instant;

/**
 * A coded passage as other programs and spreadsheets get it.
 *
 * @param site pseudonym
 * @param theme code of the theme under which it counts
 * @param given code of the theme that the coder gave
 * @param codebook number of the codebook's version under which it was coded
 * @param start position of its first character in the answer, in UTF-16 units, and {@code end} after its last
 */
public record PassageRow(Long id, String round, String site, String group, String question, String theme, String themeName, String given,
        int codebook, String coder, Instant codedAt, int start, int end, String passage, String memo) {
}
