package org.quarterdeck.report;

import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.costing.CostQuestion;
import org.quarterdeck.costing.CostResults;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.shared.PortalTime;

/**
 * What a site's pilot cost, as a scorecard says it.
 *
 * @param isPartial whether the totals are without a category that the site could not estimate
 */
public record CostHeadline(String setUp, String running, String total, String estimated, boolean isPartial, List<Fact> categories, List<String> notes) {
    public static CostHeadline of(CostVersion version) {
        var results = version.results();
        var questions = version.getProForma().getTemplate().getQuestions();
        return new CostHeadline(Pounds.shown(results.setUp()), Pounds.shown(results.running()), Pounds.shown(results.total()),
                results.estimatedShare().map(Pounds::perCent).orElse("None"), !results.missing().isEmpty(),
                questions.stream().map(question -> new Fact(name(question), results.category(question.getCategory())
                        .map(Pounds::shown).orElse("Not known"))).toList(),
                notes(version, results, questions));
    }

    private static String name(CostQuestion question) {
        return question.getCategory().isCounted() ? question.getName() : question.getName() + " (not in the totals)";
    }

    private static List<String> notes(CostVersion version, CostResults results, List<CostQuestion> questions) {
        var notes = new ArrayList<String>();
        var content = version.content();
        questions.stream().filter(question -> !content.reason(question.getCategory()).isEmpty())
                .forEach(question -> notes.add(question.getName() + " could not be estimated: " + content.reason(question.getCategory())));
        if (!results.missing().isEmpty()) {
            notes.add("The totals are of the other categories.");
        }
        if (results.isDifferent()) {
            notes.add("The site itself states a total of " + Pounds.shown(results.stated().orElseThrow())
                    + "; this report shows what its lines come to.");
        }
        notes.add("As submitted on " + PortalTime.dayOf(version.getSubmittedAt()) + ".");
        return notes;
    }
}
