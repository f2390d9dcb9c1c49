package org.quarterdeck.feedback;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.CurrentStanding;

/** Which comments a reader wants to see beside a document, as the address says: by state, by round of origin, and whose. */
@Named
@RequestScoped
public class CommentFilter {
    @Inject
    CurrentStanding current;
    @Inject
    @Param
    String comments;
    @Inject
    @Param
    String from;
    @Inject
    @Param
    boolean mine;

    boolean keeps(PlacedThread placed) {
        var thread = placed.getThread();
        return state().map(wanted -> thread.isReleased() && thread.getState() == wanted).orElse(true)
                && (isEmpty(from) || thread.getOrigin().getCode().equals(from))
                && (!mine || isMine(thread));
    }

    private boolean isMine(FeedbackThread thread) {
        var me = current.get().person();
        return thread.getComments().stream().anyMatch(comment -> comment.concerns(me));
    }

    private Optional<ThreadState> state() {
        return Arrays.stream(ThreadState.values()).filter(state -> state.name().equalsIgnoreCase(comments)).findFirst();
    }

    private static boolean isEmpty(String given) {
        return given == null || given.isEmpty();
    }

    public boolean isNarrow() {
        return state().isPresent() || !isEmpty(from) || mine;
    }

    public List<ThreadState> getStates() {
        return List.of(ThreadState.values());
    }

    /** The state that is asked for, in lower case; empty for all. */
    public String getState() {
        return state().map(state -> state.name().toLowerCase(java.util.Locale.ROOT)).orElse("");
    }

    /** Code of the round of origin that is asked for, empty for all. */
    public String getFrom() {
        return isEmpty(from) ? "" : from;
    }

    public boolean isMine() {
        return mine;
    }
}
