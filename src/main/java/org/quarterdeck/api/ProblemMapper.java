package org.quarterdeck.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;

/** Every failure becomes a problem. What went wrong inside is written to the log and never to the caller. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    Request request;

    @Override
    public Response toResponse(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return notFound();
            } else if (cause instanceof Refused) {
                return isRead() ? notFound() : Problem.of(Status.FORBIDDEN, "You may not do this").build();
            } else if (cause instanceof Invalid wrong) {
                return Problem.of(Unprocessable.CONTENT, wrong.getMessage(), wrong.field()).build();
            } else if (cause instanceof WebApplicationException refused) {
                return of(refused.getResponse());
            } else if (cause instanceof ProcessingException) {
                return Problem.of(Status.BAD_REQUEST, "The body is not the JSON that this call takes").build();
            }
        }
        LOG.log(Level.SEVERE, "An API call failed", thrown);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "The portal could not do this. Nothing was changed").build();
    }

    private boolean isRead() {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Response notFound() {
        return Problem.of(Status.NOT_FOUND, "There is nothing here that you may see").build();
    }

    private static Response of(Response standard) {
        if (standard.getStatus() == Status.NOT_FOUND.getStatusCode()) {
            return notFound();
        }
        var problem = Problem.of(standard.getStatusInfo(), standard.getStatusInfo().getReasonPhrase());
        var allow = standard.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? problem : problem.header(HttpHeaders.ALLOW, allow)).build();
    }

    /** Status 422 of RFC 9110, which JAX-RS does not name. */
    enum Unprocessable implements StatusType {
        CONTENT;

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Status.Family getFamily() {
            return Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
