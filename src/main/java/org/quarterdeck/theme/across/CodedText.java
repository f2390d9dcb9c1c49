package org.quarterdeck.theme.across;

import org.quarterdeck.programme.Programme;

/**
 * A submitted answer in which something was coded.
 *
 * @param site pseudonym
 * @param number of the submitted version
 * @param question its code
 */
record CodedText(CodedPlace.Text text, String site, String round, int number, String question, String subject) {
    String name() {
        return site + ", " + round + ", version " + number + ", " + subject;
    }

    /** The same for the same answer, whichever file it is in. */
    String guid(Programme programme) {
        return Guids.of(programme, "sites", site, "rounds", round, Integer.toString(number), question);
    }
}
