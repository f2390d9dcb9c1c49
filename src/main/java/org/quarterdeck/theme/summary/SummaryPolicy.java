package org.quarterdeck.theme.summary;

import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Standing;

/** Who may read and write summaries. Every member reads what is published; a draft is the evaluators' and the managers'. */
public final class SummaryPolicy {
    private SummaryPolicy() {
    }

    public static boolean maySee(Standing who, ThematicSummary summary) {
        var programme = summary.getRound().getProgramme();
        return summary.isPublished() ? who.belongsTo(programme) : maySeeDrafts(who, programme);
    }

    public static boolean maySeeDrafts(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }

    public static boolean mayWrite(Standing who, Programme programme) {
        return who.evaluates(programme);
    }

    /** Managers take part in what evaluators say to each other about a draft. */
    public static boolean mayComment(Standing who, Programme programme) {
        return maySeeDrafts(who, programme);
    }

    public static boolean mayPublish(Standing who, Programme programme) {
        return who.evaluates(programme) || who.manages(programme);
    }
}
