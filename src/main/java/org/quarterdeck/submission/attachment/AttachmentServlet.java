package org.quarterdeck.submission.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.quarterdeck.shared.NotFound;

/**
 * Hands out an attached file, at {@code /programmes/icp/sites/NTY/rounds/T6/files/51} and at no other address. A browser
 * saves it; should it show it all the same, nothing in it can act for the portal.
 */
@WebServlet("/attached-file")
public class AttachmentServlet extends HttpServlet {
    @Inject
    transient SubmittedFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var file = files.file(request.getParameter("programme"), request.getParameter("site"), request.getParameter("round"),
                number(request.getParameter("attachment")));
        response.setContentType(file.type().mediaType());
        response.setHeader("Content-Disposition", disposition(file.name()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    /** With the name in ASCII for the oldest programs, and as it is (RFC 6266, RFC 8187). */
    static String disposition(String name) {
        var plain = name.replaceAll("[^ -~]|[\"\\\\%]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static long number(String attachment) {
        try {
            return Long.parseLong(attachment);
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }
}
