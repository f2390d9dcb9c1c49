package org.quarterdeck.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The headers of every answer and, where the settings ask for it, what the answer cost. */
public class AnswerFilter extends HttpFilter {
    @Inject
    @ConfigProperty(name = "quarterdeck.server.timing", defaultValue = "false")
    boolean timing;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        var path = request.getRequestURI();
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        if (!resource) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (isData(path)) {
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        if (timing && !resource) {
            timed(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Pages get their policy, which has a nonce, from PrimeFaces; a second header would narrow it. */
    private static boolean isData(String path) {
        return path.startsWith("/api/") || path.startsWith("/health/");
    }

    private static void timed(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        Statements.reset();
        var held = new HeldAnswer(response);
        chain.doFilter(request, held);
        double milliseconds = (System.nanoTime() - start) / 1_000_000.0;
        response.setHeader("Server-Timing",
                String.format(Locale.ROOT, "total;dur=%.2f, sql;desc=\"%d\"", milliseconds, Statements.count()));
        held.release();
    }
}
