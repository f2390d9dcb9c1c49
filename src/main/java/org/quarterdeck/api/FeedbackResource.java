package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.quarterdeck.feedback.Feedback;
import org.quarterdeck.feedback.PlacedThread;
import org.quarterdeck.feedback.ThreadComment;
import org.quarterdeck.submission.Submissions;

/** What evaluators and a site's lead say to each other about a submission. */
@Path("programmes/{programme}/sites/{site}/rounds/{round}/feedback")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class FeedbackResource {
    @Inject
    Submissions submissions;
    @Inject
    Feedback feedback;
    @Context
    UriInfo address;

    /**
     * @param kind comprehensibility or completeness; note for what evaluators keep among themselves
     * @param round that in which the site was first asked
     */
    public record ThreadItem(Long id, String kind, String state, int ageInRounds, String round, boolean released, Anchor anchor,
            List<Said> comments) {
        static ThreadItem of(PlacedThread placed) {
            var thread = placed.getThread();
            return new ThreadItem(thread.getId(), thread.getKind() == null ? "note" : lower(thread.getKind()), lower(thread.getState()),
                    placed.getAgeInRounds(), thread.getOrigin().getCode(), thread.isReleased(), Anchor.of(placed),
                    thread.getComments().stream().filter(comment -> !comment.isCorrection()).map(Said::of).toList());
        }
    }

    /**
     * What a thread is about.
     *
     * @param quote null where it is about more than a passage
     * @param start position of the passage in the text as the person may read it now, null where it is not there
     */
    public record Anchor(String level, String question, String quote, Integer start, Integer end, String state) {
        static Anchor of(PlacedThread placed) {
            var thread = placed.getThread();
            var place = placed.getPlace();
            return new Anchor(placed.getLevel(), thread.getQuestion() == null ? null : thread.getQuestion().getCode(),
                    thread.getPassage() == null ? null : thread.getPassage().quote(),
                    place == null ? null : place.start(), place == null ? null : place.end(), placed.getAnchorState());
        }
    }

    public record Said(String by, Instant at, String text) {
        static Said of(ThreadComment comment) {
            return new Said(comment.getBy().getName(), comment.getAt(), comment.getText());
        }
    }

    @GET
    public Response threads(@PathParam("programme") String programme, @PathParam("site") String site,
            @PathParam("round") String round) {
        return Items.of(feedback.threads(submissions.find(programme, site, round)), ThreadItem.class, ThreadItem::of, address);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
