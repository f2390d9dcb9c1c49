package org.quarterdeck.metric.across;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.metric.Metrics;
import org.quarterdeck.programme.Programmes;
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
        var programme = programmes.programme(request.getParameter("programme"));
        Download.send(response, programme.getCode() + "-metrics.csv", ValueLine.class, metrics.ofProgramme(programme).stream()
                .flatMap(metric -> metric.given().rows().stream().map(row -> ValueLine.of(metric, row))));
    }
}
