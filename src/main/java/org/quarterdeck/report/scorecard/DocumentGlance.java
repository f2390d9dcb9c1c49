package org.quarterdeck.report.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.feedback.FeedbackCounts;
import org.quarterdeck.report.Fact;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Completeness;

/**
 * How complete a site's Living Document is, and what became of the feedback to it.
 *
 * @param headline such as "7 of 8 answers complete"
 */
public record DocumentGlance(String headline, String words, List<Fact> facts) {
    static DocumentGlance of(Completeness document, FeedbackCounts.Count feedback) {
        if (document == null) {
            return new DocumentGlance("Not asked for", "The site has no Living Document in this round.", List.of(new Fact("State", "Not asked for")));
        }
        return new DocumentGlance(document.isSubmitted() ? document.complete() + " of " + document.questions() + " answers complete"
                : "Nothing submitted", words(document, feedback), facts(document, feedback));
    }

    private static String words(Completeness document, FeedbackCounts.Count feedback) {
        return (document.isSubmitted() ? "Version " + document.version() + ", submitted on " + PortalTime.dayOf(document.at()) + ". "
                : document.state().getLabel() + ", due on " + PortalTime.day(document.dueOn()) + ". ") + comments(feedback);
    }

    private static String comments(FeedbackCounts.Count feedback) {
        if (feedback.all() == 0) {
            return feedback.released() == null ? "Feedback is not released yet." : "Feedback without comments.";
        }
        var parts = Stream.of(part(feedback.open(), "open"), part(feedback.answered(), "answered"), part(feedback.resolved(), "resolved"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return "Feedback: " + feedback.all() + (feedback.all() == 1 ? " comment, " : " comments, ") + parts + ".";
    }

    private static String part(long count, String state) {
        return count == 0 ? "" : count + " " + state;
    }

    private static List<Fact> facts(Completeness document, FeedbackCounts.Count feedback) {
        var facts = new ArrayList<>(List.of(new Fact("State", document.state().getLabel()), new Fact("Due", PortalTime.day(document.dueOn()))));
        if (document.isSubmitted()) {
            facts.add(new Fact("Last submitted", "Version " + document.version() + " on " + PortalTime.dayAndTime(document.at())));
            facts.add(new Fact("Answers that the site says are complete", document.complete() + " of " + document.questions()));
            facts.add(new Fact("SHA-256 of the answers", document.sha256()));
        }
        facts.add(new Fact("Feedback", feedback.released() == null ? "Not released yet" : "Released on " + PortalTime.dayOf(feedback.released())));
        facts.add(new Fact("Comments open", Long.toString(feedback.open())));
        facts.add(new Fact("Comments answered", Long.toString(feedback.answered())));
        facts.add(new Fact("Comments resolved", Long.toString(feedback.resolved())));
        return facts;
    }
}
