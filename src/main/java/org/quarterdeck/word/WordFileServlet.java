package org.quarterdeck.word;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.shared.Download;

/** Hands out a Living Document as a Word file, at {@code /programmes/icp/sites/NTY/rounds/T6/word} and at no other address. */
@WebServlet("/word-file")
public class WordFileServlet extends HttpServlet {
    @Inject
    transient WordFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = files.file(request.getParameter("programme"), request.getParameter("site"), request.getParameter("round"));
        Download.send(response, WordFile.TYPE, file.name(), file.content());
    }
}
