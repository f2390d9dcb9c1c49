package org.quarterdeck.metric.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Download;

/** Hands out the Excel file in which a metric is filled in, at the address of its values and at no other. */
@WebServlet("/values-file")
public class ValuesFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient ValueEntry entry;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var site = programmes.site(request.getParameter("programme"), request.getParameter("site"));
        var file = entry.file(site, request.getParameter("metric"));
        Download.send(response, Download.XLSX, site.getCode() + "-" + request.getParameter("metric") + "-values.xlsx", file);
    }
}
