package org.quarterdeck.costing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.quarterdeck.shared.Invalid;

/** What a pro-forma still lacks. */
final class Gaps {
    private Gaps() {
    }

    static List<Gap> in(CostProForma proForma) {
        var gaps = new ArrayList<Gap>();
        for (var question : proForma.getTemplate().getQuestions()) {
            category(proForma, question).ifPresent(gaps::add);
            proForma.standing(question.getCategory()).forEach(line -> line(line).ifPresent(gaps::add));
        }
        about(proForma, proForma.about()::readStated, "the total that you state").ifPresent(gaps::add);
        about(proForma, proForma.about()::readFunding, "the funding received").ifPresent(gaps::add);
        return gaps;
    }

    private static Optional<Gap> category(CostProForma proForma, CostQuestion question) {
        var answer = proForma.answer(question.getCategory());
        var lines = proForma.standing(question.getCategory()).size();
        var what = answer.getKind() == AnswerKind.NONE && lines > 0 ? "you say that there were none, and there are lines"
                : answer.isUnknown() && answer.getReason().isEmpty() ? "say why you cannot estimate it"
                : answer.getKind() == AnswerKind.COSTS && lines == 0 ? "add a line, or say that there were none or that you cannot estimate it"
                : answer.getKind() == null && lines == 0 ? "not answered yet" : "";
        return what.isEmpty() ? Optional.empty() : Optional.of(new Gap(question.getName() + ": " + what, answer.getAddress()));
    }

    private static Optional<Gap> line(CostLine line) {
        return line.problems().values().stream().findFirst().map(what -> new Gap(
                (line.getItem().isEmpty() ? "A line without a description" : "“" + line.getItem() + "”") + ": "
                        + what.substring(0, 1).toLowerCase() + what.substring(1), line.getAddress()));
    }

    private static Optional<Gap> about(CostProForma proForma, Supplier<Optional<BigDecimal>> figure, String name) {
        try {
            figure.get();
            return Optional.empty();
        } catch (Invalid wrong) {
            return Optional.of(new Gap("Correct " + name + ": " + wrong.getMessage().substring(0, 1).toLowerCase()
                    + wrong.getMessage().substring(1), proForma.getAddress() + "/about"));
        }
    }

    /** The figure, null where there is none or it cannot be read yet. */
    static BigDecimal readOr(Supplier<Optional<BigDecimal>> figure) {
        try {
            return figure.get().orElse(null);
        } catch (Invalid notYet) {
            return null;
        }
    }
}
