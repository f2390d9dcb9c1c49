package org.quarterdeck.submission.attachment;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;

/** Hands out an attached file, at {@code /programmes/icp/sites/NTY/rounds/T6/files/51} and at no other address. */
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
        Download.begin(response, file.type().mediaType(), file.name());
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }

    private static long number(String attachment) {
        try {
            return Long.parseLong(attachment);
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }
}
