package org.quarterdeck.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/** Knows a person by the session that they signed in to, or at the API by their token; never by both. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final String HANDLE = "org.quarterdeck.person";
    private static final String BEARER = "Bearer ";

    @Inject
    IdentityStoreHandler stores;
    @Inject
    People people;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, credential);
        }
        if (request.getRequestURI().startsWith("/api/")) {
            return byToken(request, context);
        }
        var session = request.getSession(false);
        var handle = session == null ? null : (String) session.getAttribute(HANDLE);
        return handle == null ? context.doNothing() : context.notifyContainerAboutLogin(handle, Set.of());
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        var result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(HANDLE, result.getCallerPrincipal().getName());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus byToken(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return context.doNothing();
        }
        return people.withToken(header.substring(BEARER.length()).strip())
                .map(person -> context.notifyContainerAboutLogin(person.handle(), Set.of()))
                .orElseGet(context::doNothing);
    }
}
