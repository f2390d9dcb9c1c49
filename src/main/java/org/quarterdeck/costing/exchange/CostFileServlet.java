package org.quarterdeck.costing.exchange;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Download;

/** Hands out the Excel file of a pro-forma, at {@code /programmes/icp/sites/NTY/costs/file} and at no other address. */
@WebServlet("/cost-file")
public class CostFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient CostTables tables;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var site = programmes.site(request.getParameter("programme"), request.getParameter("site"));
        var file = tables.file(site);
        Download.send(response, Download.XLSX, site.getCode() + "-costs.xlsx", file);
    }
}
