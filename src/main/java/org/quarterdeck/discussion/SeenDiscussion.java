package org.quarterdeck.discussion;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.programme.Standing;

/** A discussion as one person sees it, and what that person can do in it. */
public record SeenDiscussion(Discussion discussion, Subject subject, boolean evaluates) {
    static SeenDiscussion by(Standing who, Discussion discussion, Subject subject) {
        return new SeenDiscussion(discussion, subject, who.evaluates(discussion.getSite().getProgramme()));
    }

    public Discussion getDiscussion() {
        return discussion;
    }

    public Subject getSubject() {
        return subject;
    }

    /** Answering is for the side that was asked, resolving for the one that asked and for evaluators. */
    public boolean may(DiscussionStep step) {
        return subject.writable() && switch (step) {
            case ASKED, REPLIED -> true;
            case ANSWERED -> discussion.isBegunBySite() == evaluates;
            case RESOLVED, REOPENED -> evaluates || discussion.isBegunBySite();
        };
    }

    /** The steps that can be taken as it stands; the first is the most likely. */
    public List<DiscussionStep> getSteps() {
        var steps = new ArrayList<DiscussionStep>();
        if (may(DiscussionStep.ANSWERED) && !discussion.isResolved()) {
            steps.add(DiscussionStep.ANSWERED);
        }
        if (may(DiscussionStep.REPLIED)) {
            steps.add(DiscussionStep.REPLIED);
        }
        if (may(DiscussionStep.RESOLVED) && !discussion.isResolved()) {
            steps.add(DiscussionStep.RESOLVED);
        }
        if (may(DiscussionStep.REOPENED) && discussion.getState() != DiscussionState.OPEN) {
            steps.add(DiscussionStep.REOPENED);
        }
        return steps;
    }
}
