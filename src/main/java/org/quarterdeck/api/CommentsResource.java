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
import org.quarterdeck.feedback.board.BoardFilter;
import org.quarterdeck.feedback.board.CommentRow;
import org.quarterdeck.feedback.board.OpenComments;
import org.quarterdeck.programme.Programmes;

/** The comments that were released to the sites of a programme, for those who evaluate or manage it. */
@Path("programmes/{programme}/comments")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class CommentsResource {
    @Inject
    Programmes programmes;
    @Inject
    OpenComments comments;
    @Context
    UriInfo address;

    @GET
    public Response comments(@PathParam("programme") String programme) {
        var wanted = BoardFilter.of(address.getQueryParameters()::getFirst);
        return Items.of(comments.all(programmes.programme(programme), wanted), CommentRow.class, CommentRow::of, address);
    }
}
