package org.quarterdeck.theme.across;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebooks;

/** Hands out coded passages as a REFI-QDA project: of a programme, a round or a theme, or as a theme's page has chosen them. */
@WebServlet("/project-file")
public class ProjectFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient Codebooks codebooks;
    @Inject
    transient Projects projects;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var programme = programmes.programme(request.getParameter("programme"));
        projects.check(programme);
        var wanted = PassageFilter.of(request::getParameter);
        if (!wanted.round().isEmpty()) {
            programmes.round(programme, wanted.round());
        }
        if (!wanted.theme().isEmpty()) {
            codebooks.current(programme).theme(wanted.theme()).orElseThrow(NotFound::new);
        }
        Download.begin(response, "application/zip", programme.getCode() + (wanted.round().isEmpty() ? "" : "-" + wanted.round())
                + (wanted.theme().isEmpty() ? "" : "-" + wanted.theme()) + ".qdpx");
        projects.write(programme, wanted, response.getOutputStream());
    }
}
