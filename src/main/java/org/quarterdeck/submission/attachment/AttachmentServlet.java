package org.quarterdeck.submission.attachment;

import jakarta.inject.Inject;
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
        var file = files.file(request.getParameter("programme"), request.getParameter("site"), request.getParameter("round"),
                number(request.getParameter("attachment")));
        Download.send(response, file.type().mediaType(), file.name(), file.content());
    }

    private static long number(String attachment) {
        try {
            return Long.parseLong(attachment);
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }
}
