package org.quarterdeck.shared;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands at the addresses of programmes, so that {@code web.xml} can say how much may be sent to them: the server asks that of
 * the servlet of an address, not of the page to which {@link AddressFilter} brings the request. What the filter does not know
 * comes here, and is nowhere.
 */
public class AddressServlet extends HttpServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
