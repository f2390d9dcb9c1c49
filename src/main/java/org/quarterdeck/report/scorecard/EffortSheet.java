package org.quarterdeck.report.scorecard;

import java.util.List;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.maturity.routemap.RouteMap;

/**
 * How far a site is with one kind of effort on a route map.
 *
 * @param counts in words, for each stage
 */
public record EffortSheet(String code, String name, String description, List<String> counts, List<Stage> stages) {
    /** The questions of one stage. */
    public record Stage(String name, List<Marked> questions) {
    }

    /** @param evidence what it links to, empty for nothing */
    public record Marked(String question, String stand, String note, String evidence) {
    }

    static List<EffortSheet> of(RouteMap map) {
        return map.framework().getFactors().stream().map(effort -> new EffortSheet(effort.getCode(), effort.getName(), effort.getDescription(),
                map.framework().getLevels().stream().map(stage -> map.count(effort, stage).inWords()).toList(),
                map.framework().getLevels().stream().map(stage -> stage(map, effort, stage)).toList())).toList();
    }

    private static Stage stage(RouteMap map, Factor effort, Level stage) {
        return new Stage(stage.getName(), effort.questions(stage).stream().map(question -> marked(map, question)).toList());
    }

    private static Marked marked(RouteMap map, StageQuestion question) {
        return map.find(question).map(mark -> new Marked(question.getText(), mark.getStand().getLabel(), map.withNotes() ? mark.getNote() : "",
                map.withNotes() && mark.getLink() != null ? mark.getLink().getTitle() : "")).orElseGet(() -> new Marked(question.getText(), "Not marked", "", ""));
    }

    /** What the whole map comes to. */
    static String headline(RouteMap map) {
        int asked = map.framework().getFactors().stream().mapToInt(effort -> effort.getQuestions().size()).sum();
        int inPlace = map.framework().getFactors().stream().mapToInt(effort -> map.count(effort).inPlace()).sum();
        int working = map.framework().getFactors().stream().mapToInt(effort -> map.count(effort).working()).sum();
        return map.isBlank() ? "Nothing has been marked in this round yet."
                : "Of " + asked + " questions " + inPlace + " are in place and " + working + " are being worked on.";
    }
}
