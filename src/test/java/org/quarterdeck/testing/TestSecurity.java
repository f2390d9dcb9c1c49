package org.quarterdeck.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;

/** Says that the person whom the test names is signed in. */
@ApplicationScoped
public class TestSecurity implements SecurityContext {
    private static final ThreadLocal<String> HANDLE = new ThreadLocal<>();

    static void become(String handle) {
        HANDLE.set(handle);
    }

    @Override
    public Principal getCallerPrincipal() {
        var handle = HANDLE.get();
        return handle == null ? null : () -> handle;
    }

    @Override
    public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
        return Set.of();
    }

    @Override
    public boolean isCallerInRole(String role) {
        return false;
    }

    @Override
    public boolean hasAccessToWebResource(String resource, String... methods) {
        return false;
    }

    @Override
    public AuthenticationStatus authenticate(HttpServletRequest request, HttpServletResponse response,
            AuthenticationParameters parameters) {
        return AuthenticationStatus.NOT_DONE;
    }
}
