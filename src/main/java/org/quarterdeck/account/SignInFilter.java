package org.quarterdeck.account;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterdeck.shared.KeptForms;
import org.quarterdeck.shared.UploadFilter;

/**
 * Nobody gets past here without having signed in, except to what signing in itself needs. A form that arrives after its
 * session has ended is kept for the person who filled it in; a file is not, and is not even unpacked.
 */
public class SignInFilter extends HttpFilter {
    private static final List<String> OPEN = List.of("/sign-in", "/sign-out", "/set-up/", "/partner-rating/", "/health/",
            "/jakarta.faces.resource/", "/api/");

    @Inject
    CurrentPerson current;
    @Inject
    People people;
    @Inject
    KeptForms keptForms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (OPEN.stream().anyMatch(path::startsWith) || current.isSignedIn()) {
            chain.doFilter(request, response);
        } else if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (UploadFilter.isUpload(request)) {
            UploadFilter.drop(request);
            response.sendRedirect("/sign-in" + from(request));
        } else {
            if (people.withHandle(KeptForms.ownerOf(request)).isPresent()) {
                keptForms.keep(request);
            }
            response.sendRedirect("/sign-in" + from(request));
        }
    }

    private static String from(HttpServletRequest request) {
        var address = request.getQueryString() == null ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
        return address.equals("/") ? "" : "?from=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
