package org.quarterdeck.submission.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.Answers;
import org.quarterdeck.submission.Saved;

/** What an answer has been, for the site's team: to be read, compared and put back. */
@ApplicationScoped
public class History {
    @Inject
    Answers answers;

    /**
     * The texts of an answer in this round, the newest first; the last is what the round began with.
     *
     * @throws NotFound if the person is not of the site's team
     */
    @Transactional
    public List<PastText> of(Answer answer) {
        return Stream.concat(answers.revisions(answer).stream().map(PastText::of), Stream.of(beginning(answer))).toList();
    }

    private PastText beginning(Answer answer) {
        var from = answer.getSubmission().getCarriedFrom();
        var text = answers.carriedInto(answer.getSubmission()).getOrDefault(answer.getQuestion().getCode(), "");
        return new PastText(0, from == null ? "At the start of the round" : "Carried over from " + from.getRound().getCode(), text, false);
    }

    /**
     * Puts an earlier text back. What stands now stays in the history.
     *
     * @param seen checksum of the text that the person wants to replace
     * @throws NotFound if the answer never had such a text
     */
    @Transactional
    public Saved restore(Answer answer, long id, String seen) {
        var past = of(answer).stream().filter(text -> text.id() == id).findFirst().orElseThrow(NotFound::new);
        return answers.putBack(answer, past.text(), seen);
    }
}
