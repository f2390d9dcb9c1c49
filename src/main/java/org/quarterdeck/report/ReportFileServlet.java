package org.quarterdeck.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;

/** Hands out the file of a finished report, at {@code /programmes/icp/reports/51/file} and at no other address. */
@WebServlet("/report-file")
public class ReportFileServlet extends HttpServlet {
    @Inject
    transient Reports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = reports.file(request.getParameter("programme"), number(request.getParameter("job")));
        Download.begin(response, file.format().getMediaType(), file.name());
        response.setContentLengthLong(file.size());
        file.copy(reports, response.getOutputStream());
    }

    private static long number(String job) {
        try {
            return Long.parseLong(job);
        } catch (NumberFormatException noNumber) {
            throw new NotFound();
        }
    }
}
