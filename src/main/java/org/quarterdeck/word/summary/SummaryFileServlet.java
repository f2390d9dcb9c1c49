package org.quarterdeck.word.summary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.shared.Download;
import org.quarterdeck.word.WordFile;

/** Hands out a thematic summary as a Word file, at {@code /programmes/icp/rounds/T5/summary/word} and at no other address. */
@WebServlet("/summary-word-file")
public class SummaryFileServlet extends HttpServlet {
    @Inject
    transient SummaryFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = files.file(request.getParameter("programme"), request.getParameter("round"), request.getParameter("edition"));
        Download.send(response, WordFile.TYPE, file.name(), file.content());
    }
}
