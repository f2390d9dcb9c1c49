package org.quarterdeck.word;

import java.util.List;
import org.quarterdeck.submission.Answer;
import org.quarterdeck.submission.MarkedText;
import org.quarterdeck.submission.Question;
import org.quarterdeck.submission.change.ChangedBlock;
import org.quarterdeck.submission.change.TextChange;

/** An answer of a Word file beside the one in the portal, and whether the person wants it applied. */
public class Change {
    /** How the two stand to each other. */
    public enum State {
        CHANGED("Changed"), CONFLICT("In conflict"), UNCHANGED("Unchanged"), UNREADABLE("Not readable");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    private final Answer answer;
    private final ReturnedAnswer returned;
    private final State state;
    private boolean apply;
    private String seen;
    private List<ChangedBlock> difference;

    Change(Answer answer, ReturnedAnswer returned) {
        this.answer = answer;
        this.returned = returned;
        this.state = compare(answer, returned);
        this.apply = state == State.CHANGED && !returned.getText().isEmpty();
        this.seen = answer.getChecksum();
    }

    private static State compare(Answer answer, ReturnedAnswer returned) {
        if (!returned.getProblem().isEmpty()) {
            return State.UNREADABLE;
        } else if (returned.getText().equals(answer.getText()) || returned.isAsItWasMade()) {
            return State.UNCHANGED;
        }
        return returned.beganWith(answer.getChecksum()) ? State.CHANGED : State.CONFLICT;
    }

    public Question getQuestion() {
        return answer.getQuestion();
    }

    public Answer getAnswer() {
        return answer;
    }

    public ReturnedAnswer getReturned() {
        return returned;
    }

    public State getState() {
        return state;
    }

    /** Whether there is something to choose. */
    public boolean isOffered() {
        return state == State.CHANGED || state == State.CONFLICT;
    }

    public boolean isConflict() {
        return state == State.CONFLICT;
    }

    /** Whether the portal has a later text and the file still the one that it was made with. */
    public boolean isAmendedMeanwhile() {
        return state == State.UNCHANGED && !returned.getText().equals(answer.getText()) && !returned.beganWith(answer.getChecksum());
    }

    /** What the file changes of the text in the portal, by paragraph and by word. */
    public List<ChangedBlock> getDifference() {
        if (difference == null) {
            difference = TextChange.between(answer.getText(), returned.getText()).blocks();
        }
        return difference;
    }

    public List<MarkedText.Group> getStanding() {
        return MarkedText.groups(answer.getText(), List.of());
    }

    public List<MarkedText.Group> getGiven() {
        return MarkedText.groups(returned.getText(), List.of());
    }

    public boolean isApply() {
        return apply;
    }

    public void setApply(boolean apply) {
        this.apply = apply;
    }

    /** Checksum of the text that the person was shown as the one in the portal. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
