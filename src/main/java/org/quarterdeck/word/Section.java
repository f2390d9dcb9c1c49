package org.quarterdeck.word;

import java.util.List;
import org.quarterdeck.shared.XmlText;
import org.quarterdeck.submission.Answer;

/**
 * A question with its answer, as it stands in a Word file.
 *
 * @param remarks numbers of those that have no passage in the answer
 */
public record Section(String code, int number, String subject, String wording, String guidance, List<Line> lines, List<Integer> remarks) {
    static Section of(Answer answer, int number, List<Remark> all) {
        var question = answer.getQuestion();
        var remarks = all.stream().filter(remark -> remark.isOn(question.getCode())).toList();
        var spans = remarks.stream().filter(Remark::hasPlace).map(Remark::span).toList();
        return new Section(question.getCode(), number, XmlText.written(question.getSubject()), XmlText.written(question.getWording()),
                XmlText.written(question.getGuidance()), Line.of(XmlText.written(answer.getText()), spans),
                remarks.stream().filter(remark -> !remark.hasPlace()).map(Remark::id).toList());
    }
}
