package org.quarterdeck.theme;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Standing;

/** Who may code and who may read codings. Sites and the steering group know nothing of codings. */
public final class ThemePolicy {
    private ThemePolicy() {
    }

    public static boolean mayReadCodebook(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    public static boolean mayReadCodings(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    /** What a coder codes independently of another is theirs alone until both have finished. */
    public static boolean maySee(Standing who, Coding coding) {
        return mayReadCodings(who, coding.getSite().getProgramme())
                && (coding.getStanding() != CodingStanding.BLIND || coding.getCoder().getId().equals(who.person().getId()));
    }

    /** The codebook belongs to the evaluation: those who code and those who set the programme up. */
    public static boolean mayChangeCodebook(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    public static boolean mayCode(Standing who, Programme programme) {
        return who.evaluates(programme);
    }

    /** While two evaluators code a version independently nobody else codes it, and neither of them once they have finished. */
    public static boolean mayCodeBlind(Standing who, DoubleCoding open) {
        return open.isCoder(who.person()) && !open.hasFinished(who.person());
    }

    /** A coder changes and takes back their own codings; two coders who differ settle it with each other. */
    public static boolean mayChange(Standing who, Coding coding) {
        return mayCode(who, coding.getSite().getProgramme()) && coding.getCoder().getId().equals(who.person().getId());
    }
}
