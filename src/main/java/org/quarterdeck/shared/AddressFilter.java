package org.quarterdeck.shared;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a readable address to its page or file, with the parts of the address as request parameters. These themselves have
 * no address. What a page throws becomes the answer that its kind asks for.
 */
public class AddressFilter extends HttpFilter {
    /** What the server brings along and we switch off: there is nothing here, for anyone. */
    private static final List<String> OF_THE_SERVER = List.of("/metrics", "/openapi");
    static final String ORIGINAL = "org.quarterdeck.address";

    @Inject
    KeptForms keptForms;

    private transient AddressBook addresses;

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        addresses = AddressBook.read(config.getServletContext());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (path.startsWith("/jakarta.faces.resource/") || path.startsWith("/api/") || path.startsWith("/health/")) {
            chain.doFilter(request, response);
            return;
        }
        var destination = addresses.find(path);
        if (destination.isPresent()) {
            show(destination.get(), request, response);
        } else if (addresses.isPage(path) || OF_THE_SERVER.stream().anyMatch(path::startsWith)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void show(AddressBook.Destination destination, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.setAttribute(ORIGINAL, request.getRequestURI());
        try {
            request.getRequestDispatcher(destination.page())
                    .forward(new WithValues(request, destination.values()), response);
        } catch (ServletException | RuntimeException thrown) {
            answer(thrown, request, response);
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            } else if (cause instanceof Refused) {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
                return;
            } else if (cause instanceof ViewExpiredException) {
                keptForms.keep(request);
                response.sendRedirect(addressOf(request));
                return;
            }
        }
        throw thrown instanceof ServletException known ? known : new ServletException(thrown);
    }

    /** The address that the person sees, with its query. */
    public static String addressOf(HttpServletRequest request) {
        var original = (String) request.getAttribute(ORIGINAL);
        var path = original == null ? request.getRequestURI() : original;
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    private static final class WithValues extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        WithValues(HttpServletRequest request, Map<String, String> values) {
            super(request);
            var all = new LinkedHashMap<>(request.getParameterMap());
            values.forEach((name, value) -> all.put(name, new String[] {value}));
            parameters = Collections.unmodifiableMap(all);
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public java.util.Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
