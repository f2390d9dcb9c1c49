package org.quarterdeck.costing.across;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.costing.example.CostExamples;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Download;

/** Hands out the costs of all sites as CSV and as an Excel file, at the addresses that {@code addresses.txt} names and at no other. */
@WebServlet({AcrossCostsFileServlet.CSV, AcrossCostsFileServlet.EXCEL})
public class AcrossCostsFileServlet extends HttpServlet {
    static final String CSV = "/across-costs-file/csv";
    static final String EXCEL = "/across-costs-file/xlsx";

    @Inject
    transient Programmes programmes;
    @Inject
    transient AllCosts costs;
    @Inject
    transient CostExamples examples;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var programme = programmes.programme(request.getParameter("programme"));
        var all = costs.of(programme);
        if (request.getServletPath().equals(CSV)) {
            Download.begin(response, Download.CSV, programme.getCode() + "-costs.csv");
            var csv = new CsvTable(AllCostsTable.head(all.template()), response.getWriter());
            for (var site : all.sites()) {
                csv.addCells(AllCostsTable.row(site, all.template()));
            }
            csv.flush();
        } else {
            Download.send(response, Download.XLSX, programme.getCode() + "-costs.xlsx", AllCostsWorkbook.of(programme.getName(), all, examples.of(programme)));
        }
    }
}
