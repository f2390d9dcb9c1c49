package org.quarterdeck.api;

import jakarta.ws.rs.core.Response;

/**
 * Why a call was not done, as RFC 9457 writes it.
 *
 * @param field what of the request was wrong, or null
 */
public record Problem(String title, int status, String detail, String field) {
    static final String TYPE = "application/problem+json";

    static Response.ResponseBuilder of(Response.StatusType status, String detail) {
        return of(status, detail, null);
    }

    static Response.ResponseBuilder of(Response.StatusType status, String detail, String field) {
        return Response.status(status).type(TYPE)
                .entity(new Problem(status.getReasonPhrase(), status.getStatusCode(), detail, field));
    }
}
