package org.quarterdeck.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.shared.PassageFinder;
import org.quarterdeck.submission.change.ChangedBlock;
import org.quarterdeck.submission.change.TextChange;

/** A thread as it stands beside a text that may have changed since. */
public class PlacedThread {
    static final Comparator<PlacedThread> IN_ORDER_OF_THE_TEXT = Comparator
            .comparingInt((PlacedThread placed) -> placed.thread.getQuestion() == null ? 0 : placed.thread.getQuestion().getOrdinal())
            .thenComparingInt(placed -> placed.place == null ? -1 : placed.place.start())
            .thenComparing(placed -> placed.thread.getMadeAt())
            .thenComparing(placed -> placed.thread.getId());

    private final FeedbackThread thread;
    private final boolean questionStands;
    private final Passage place;
    private final int ageInRounds;
    private final boolean carried;
    private final Optional<String> text;
    private String asked;
    private PlacedThread previous;
    private PlacedThread next;
    private int number;

    /**
     * @param text of the thread's question, or nothing where the document has no such question (any more)
     * @param now the round that is open
     * @param in the round whose document is read
     */
    PlacedThread(FeedbackThread thread, Optional<String> text, Round now, Round in) {
        this.thread = thread;
        this.text = text;
        this.questionStands = thread.getQuestion() == null || text.isPresent();
        this.place = Optional.ofNullable(thread.getPassage())
                .flatMap(passage -> text.flatMap(current -> PassageFinder.find(passage, current))).orElse(null);
        this.ageInRounds = Math.max(0, now.getOrdinal() - thread.getOrigin().getOrdinal());
        this.carried = thread.getOrigin().getOrdinal() < in.getOrdinal();
    }

    PlacedThread numbered(int newNumber) {
        number = newNumber;
        return this;
    }

    /** @param answer the whole answer as it was when the comment was made */
    PlacedThread askedOn(String answer) {
        asked = answer;
        return this;
    }

    /** Makes each of these know its neighbours. */
    static List<PlacedThread> linked(List<PlacedThread> shown) {
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).previous = i == 0 ? null : shown.get(i - 1);
            shown.get(i).next = i == shown.size() - 1 ? null : shown.get(i + 1);
        }
        return shown;
    }

    /** The comment before it among those that are shown, or null. */
    public PlacedThread getPrevious() {
        return previous;
    }

    /** The comment after it among those that are shown, or null. */
    public PlacedThread getNext() {
        return next;
    }

    /**
     * What became of what it is about since it was asked, where the site has answered it: the paragraphs of the passage, or
     * those of the answer that changed. Empty where nothing that the person may read has changed.
     */
    public List<ChangedBlock> getAmendment() {
        if (asked == null || text.isEmpty()) {
            return List.of();
        }
        var change = TextChange.between(asked, text.get());
        var passage = thread.getPassage();
        var blocks = passage == null ? change.blocks().stream().filter(ChangedBlock::isChanged).toList()
                : change.around(passage.start(), passage.end());
        return blocks.stream().anyMatch(ChangedBlock::isChanged) ? blocks : List.of();
    }

    public FeedbackThread getThread() {
        return thread;
    }

    /** Its number among those beside the text, from 1. */
    public int getNumber() {
        return number;
    }

    /** Where the passage is in the text as it stands; null where it is not, or where the thread is about more than a passage. */
    public Passage getPlace() {
        return place;
    }

    /** Rounds since the site was first asked: the ordinal of the open round less that of the round of origin. */
    public int getAgeInRounds() {
        return ageInRounds;
    }

    /** Whether it came along from an earlier round. */
    public boolean isCarried() {
        return carried;
    }

    /** {@code passage}, {@code question} or {@code submission}. */
    public String getLevel() {
        return thread.getPassage() != null ? "passage" : thread.getQuestion() != null ? "question" : "submission";
    }

    /** {@code exact} where what it is about is there to the letter, otherwise {@code gone}. */
    public String getAnchorState() {
        return isGone() ? "gone" : "exact";
    }

    public boolean isGone() {
        return !questionStands || thread.getPassage() != null && place == null;
    }

    public boolean isOn(String question) {
        return thread.getQuestion() != null && thread.getQuestion().getCode().equals(question);
    }

    /** Where a page shows it, as the target of a link. */
    public String getAnchor() {
        return "comment-" + thread.getId();
    }

    public String getLabel() {
        return "Comment " + number;
    }
}
