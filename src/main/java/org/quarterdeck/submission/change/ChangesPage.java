package org.quarterdeck.submission.change;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import org.omnifaces.cdi.Param;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submission;
import org.quarterdeck.submission.SubmissionPage;

/** What changed in a site's Living Document between two of its states; where none are chosen, since the last round. */
@Named
@RequestScoped
public class ChangesPage {
    @Inject
    Changes changes;
    @Inject
    SubmissionPage address;
    @Inject
    @Param
    String from;
    @Inject
    @Param
    String to;
    @Inject
    @Param
    String show;

    private Submission submission;
    private List<Stand> stands;
    private Stand before;
    private Stand after;
    private DocumentChange change;

    public void load() {
        submission = address.getSubmission();
        stands = changes.upTo(submission);
        after = to != null ? chosen(to) : last(stand -> stand.submission() == submission.getId());
        before = from != null ? chosen(from) : usual();
        if (before != null) {
            change = changes.between(submission, before, after);
        }
    }

    private Stand chosen(String key) {
        return stands.stream().filter(stand -> stand.getKey().equals(key)).findFirst().orElseThrow(NotFound::new);
    }

    /** The last state before, which in a later version of the same round is the version before it. */
    private Stand usual() {
        return last(stand -> after != null && stand.isBefore(after));
    }

    private Stand last(Predicate<Stand> which) {
        return stands.stream().filter(which).reduce((earlier, later) -> later).orElse(null);
    }

    /** Whether unchanged paragraphs are shown too. */
    public boolean isWhole() {
        return "all".equals(show);
    }

    /** The blocks of an answer that are shown: all, or those that changed. */
    public List<ChangedBlock> blocks(AnswerChange answer) {
        return isWhole() ? answer.text().blocks() : answer.text().blocks().stream().filter(ChangedBlock::isChanged).toList();
    }

    /** How many paragraphs of an answer are left out. */
    public String leftOut(AnswerChange answer) {
        int left = answer.text().blocks().size() - blocks(answer).size();
        return left == 0 ? "" : left + (left == 1 ? " paragraph" : " paragraphs") + " as before not shown";
    }

    public List<AnswerChange> getShown() {
        return isWhole() ? change.answers() : change.getChanged();
    }

    /** Where the passage can be commented on: what was submitted of this round. */
    public boolean isReadable() {
        return after.version() != null && after.submission() == submission.getId();
    }

    public Submission getSubmission() {
        return submission;
    }

    public List<Stand> getStands() {
        return stands;
    }

    /** Null where there is nothing to compare with. */
    public Stand getBefore() {
        return before;
    }

    public Stand getAfter() {
        return after;
    }

    /** Null where there is nothing to compare. */
    public DocumentChange getChange() {
        return change;
    }
}
