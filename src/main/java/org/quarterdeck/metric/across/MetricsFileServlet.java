package org.quarterdeck.metric.across;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Download;

/** Hands out the values of all metrics of a programme as CSV, at {@code /programmes/icp/metrics/file} and at no other address. */
@WebServlet("/metrics-file")
public class MetricsFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient Metrics metrics;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var programme = programmes.programme(request.getParameter("programme"));
        var all = metrics.ofProgramme(programme);
        Download.begin(response, "text/csv;charset=UTF-8", programme.getCode() + "-metrics.csv");
        var csv = new CsvTable(ValueLine.class, response.getWriter());
        for (var metric : all) {
            for (var row : metric.given().rows()) {
                csv.add(ValueLine.of(metric, row));
            }
        }
        csv.flush();
    }
}
