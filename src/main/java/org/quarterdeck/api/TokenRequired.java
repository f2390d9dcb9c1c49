package org.quarterdeck.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import org.quarterdeck.account.CurrentPerson;

/** Without a valid token nobody learns more of the API than its description, not even which addresses it has. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class TokenRequired implements ContainerRequestFilter {
    @Inject
    CurrentPerson current;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getUriInfo().getPath().equals(OpenApiResource.PATH) && !current.isSignedIn()) {
            request.abortWith(Problem.of(Response.Status.UNAUTHORIZED, "Send a valid API token in the header Authorization: Bearer TOKEN")
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build());
        }
    }
}
