package org.quarterdeck.maturity.across;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.maturity.Ratings;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Download;
import org.quarterdeck.shared.NotFound;

/** Hands out a matrix as CSV and as an Excel file, at the addresses that {@code addresses.txt} names and at no other; by code, never ranked. */
@WebServlet({MatrixFileServlet.CSV, MatrixFileServlet.EXCEL})
public class MatrixFileServlet extends HttpServlet {
    static final String CSV = "/maturity-file/csv";
    static final String EXCEL = "/maturity-file/xlsx";

    @Inject
    transient Programmes programmes;
    @Inject
    transient Frameworks frameworks;
    @Inject
    transient Ratings ratings;
    @Inject
    transient Matrices matrices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var programme = programmes.programme(request.getParameter("programme"));
        var framework = frameworks.whole(programme, request.getParameter("framework"));
        var matrix = matrices.of(round(programme, request.getParameter("round")), framework, request.getParameter("against"));
        var name = programme.getCode() + "-" + matrix.round().getCode() + "-" + framework.getKey();
        if (request.getServletPath().equals(CSV)) {
            Download.begin(response, "text/csv;charset=UTF-8", name + ".csv");
            var csv = new CsvTable(MatrixTable.head(matrix), response.getWriter());
            for (var row : MatrixTable.rows(matrix)) {
                csv.addCells(row);
            }
            csv.flush();
        } else {
            Download.begin(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
            response.getOutputStream().write(MatrixWorkbook.of(programme.getName(), matrix));
        }
    }

    /** The one that is asked for, or the last that the person may see. */
    private Round round(Programme programme, String code) {
        return ratings.rounds(programme).stream().filter(round -> code == null || round.getCode().equals(code))
                .reduce((earlier, later) -> later).orElseThrow(NotFound::new);
    }
}
