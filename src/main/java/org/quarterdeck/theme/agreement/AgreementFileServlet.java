package org.quarterdeck.theme.agreement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.theme.DoubleCoding;

/**
 * Hands out the figures or the differences of two coders as CSV, at {@code …/agreement/file?table=figures} or
 * {@code ?table=differences} and at no other address.
 */
@WebServlet("/agreement-file")
public class AgreementFileServlet extends HttpServlet {
    @Inject
    transient Submissions submissions;
    @Inject
    transient DoubleCodings doubleCodings;
    @Inject
    transient Agreements agreements;
    @Inject
    transient Differences differences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var submission = submissions.find(request.getParameter("programme"), request.getParameter("site"), request.getParameter("round"));
        var version = request.getParameter("version");
        var between = doubleCodings.of(submission).stream().filter(each -> each.isCompared()
                && (version == null || version.equals(Integer.toString(each.getVersion().getNumber())))).findFirst().orElseThrow(NotFound::new);
        var name = submission.getSite().getProgramme().getCode() + "-" + submission.getSite().getCode() + "-" + submission.getRound().getCode();
        if ("differences".equals(request.getParameter("table"))) {
            Download.send(response, name + "-differences.csv", DifferenceRow.class, differences.of(between).stream().map(DifferenceRow::of));
        } else {
            Download.send(response, name + "-agreement.csv", FigureRow.class, figures(between));
        }
    }

    private Stream<FigureRow> figures(DoubleCoding between) {
        var table = agreements.of(between);
        return Stream.concat(table.rows().stream().map(FigureRow::of), Stream.of(FigureRow.together(table)));
    }
}
