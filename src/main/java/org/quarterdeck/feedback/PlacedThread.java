package org.quarterdeck.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Anchoring;
import org.quarterdeck.shared.Anchoring.Found;
import org.quarterdeck.shared.Passage;
import org.quarterdeck.submission.change.ChangedBlock;
import org.quarterdeck.submission.change.TextChange;

/** A thread as it stands beside a text that may have changed since. */
public class PlacedThread {
    static final Comparator<PlacedThread> IN_ORDER_OF_THE_TEXT = Comparator
            .comparingInt((PlacedThread placed) -> placed.thread.getQuestion() == null ? 0 : placed.thread.getQuestion().getOrdinal())
            .thenComparingInt(placed -> placed.getPlace() == null ? -1 : placed.getPlace().start())
            .thenComparing(placed -> placed.thread.getMadeAt())
            .thenComparing(placed -> placed.thread.getId());

    private final FeedbackThread thread;
    private final boolean questionStands;
    private final Found found;
    private final int ageInRounds;
    private final boolean carried;
    private final Optional<Anchoring> text;
    private String asked;
    private PlacedThread previous;
    private PlacedThread next;
    private int number;

    /**
     * @param text that of the thread's question, or nothing where the document has no such question (any more)
     * @param until the round up to which the thread's age counts
     * @param in the round whose document is read
     */
    PlacedThread(FeedbackThread thread, Optional<Anchoring> text, Round until, Round in) {
        this.thread = thread;
        this.text = text;
        this.questionStands = thread.getQuestion() == null || text.isPresent();
        this.found = Optional.ofNullable(thread.getPassage())
                .flatMap(passage -> text.flatMap(current -> current.find(passage))).orElse(null);
        this.ageInRounds = Math.max(0, until.getOrdinal() - thread.getOrigin().getOrdinal());
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
        var change = TextChange.between(asked, text.get().text());
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
        return found == null ? null : found.place();
    }

    /**
     * Rounds since the site was first asked: the ordinal of the round that was opened last, for a resolved thread of the one in
     * which it was resolved, less that of the round of origin.
     */
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

    /**
     * {@code exact} where what it is about is there to the letter, {@code fuzzy} where the passage was amended or moved and
     * the reader has to be told, otherwise {@code gone}.
     */
    public String getAnchorState() {
        return isGone() ? "gone" : isFuzzy() ? "fuzzy" : "exact";
    }

    public boolean isGone() {
        return !questionStands || thread.getPassage() != null && found == null;
    }

    public boolean isFuzzy() {
        return found != null && !found.exact();
    }

    /** What a reader has to know of its passage before the old quotation, empty where that stands as it stood. */
    public String getNotice() {
        if (isGone()) {
            return thread.getPassage() == null ? "The question is no longer asked." : "The passage is no longer in the text.";
        } else if (isFuzzy()) {
            return found.place().quote().equals(thread.getPassage().quote()) ? "This passage was moved, or the text around it was amended."
                    : "The passage was amended since.";
        }
        return "";
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
