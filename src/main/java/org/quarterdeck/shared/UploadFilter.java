package org.quarterdeck.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sends a form with more in it than the server reads back to its page, which says so: a request parameter
 * {@value #TOO_LARGE} tells it. Without this the server would fail before the page is asked.
 */
public class UploadFilter extends HttpFilter {
    private static final Logger LOG = Logger.getLogger(UploadFilter.class.getName());
    public static final String TOO_LARGE = "too-large";
    /** A browser shows the answer only after it could send all; beyond this it is cut off. */
    private static final long READ_AND_DROPPED = 100L * 1024 * 1024;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > Long.parseLong(getInitParameter("largest"))) {
            drop(request);
            response.sendRedirect(request.getRequestURI() + "?" + TOO_LARGE + "=true");
        } else {
            unpacked(request, response, chain);
        }
    }

    private static void unpacked(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } finally {
            delete(request);
        }
    }

    /** What the server put aside of the form, whoever refused it. */
    private static void delete(HttpServletRequest request) {
        try {
            for (var part : request.getParts()) {
                part.delete();
            }
        } catch (IOException | ServletException | IllegalStateException neverUnpacked) {
            LOG.log(Level.FINE, "The form was not unpacked", neverUnpacked);
        }
    }

    public static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Reads what a browser sends, so that it comes to see the answer, and keeps nothing of it. */
    public static void drop(HttpServletRequest request) throws IOException {
        var buffer = new byte[64 * 1024];
        long dropped = 0;
        for (int length = 0; length >= 0 && dropped < READ_AND_DROPPED; length = request.getInputStream().read(buffer)) {
            dropped += length;
        }
    }
}
