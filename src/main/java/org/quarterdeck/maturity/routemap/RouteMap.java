package org.quarterdeck.maturity.routemap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quarterdeck.maturity.Factor;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Level;
import org.quarterdeck.maturity.StageQuestion;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Checksum;

/**
 * What one site has marked at one round.
 *
 * @param label the site's name, or its pseudonym where the reader may not know the name
 * @param withNotes whether the reader may read notes and evidence
 */
public record RouteMap(Framework framework, Site site, String label, Round round, boolean withNotes, List<RouteMark> marks) {
    public Optional<RouteMark> find(StageQuestion question) {
        return marks.stream().filter(mark -> mark.getQuestion().getId().equals(question.getId())).findFirst();
    }

    /** The mark, or null. */
    public RouteMark mark(StageQuestion question) {
        return find(question).orElse(null);
    }

    public StageCount count(Factor effort, Level stage) {
        var questions = effort.questions(stage);
        return StageCount.of(questions.size(), questions.stream().map(this::find).flatMap(Optional::stream).toList());
    }

    public StageCount count(Factor effort) {
        return StageCount.of(effort.getQuestions().size(), effort.getQuestions().stream().map(this::find).flatMap(Optional::stream).toList());
    }

    /** Changes whenever a mark of this effort does. */
    public String seen(Factor effort) {
        return Checksum.sha256(effort.getQuestions().stream().map(question -> find(question).map(RouteMark::says).orElse(""))
                .collect(Collectors.joining("\n")));
    }

    public boolean isBlank() {
        return marks.isEmpty();
    }
}
