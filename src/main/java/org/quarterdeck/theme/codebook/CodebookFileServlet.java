package org.quarterdeck.theme.codebook;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Download;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.exchange.CodebookCsv;
import org.quarterdeck.theme.exchange.CodebookXml;
import org.quarterdeck.theme.exchange.ThemeExchange;

/** Hands out a codebook as {@code /programmes/icp/codebook/file/csv} or {@code …/qdc}, and at no other address. */
@WebServlet("/codebook-file")
public class CodebookFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient Codebooks codebooks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = request.getParameter("format");
        if (!"csv".equals(format) && !"qdc".equals(format)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var codebook = codebooks.current(programmes.programme(request.getParameter("programme")));
        var name = codebook.getCode() + "-" + codebook.getNumber() + "." + format;
        if (format.equals("csv")) {
            Download.begin(response, Download.CSV, name);
            CodebookCsv.write(codebook, response.getWriter());
        } else {
            Download.send(response, "application/xml;charset=UTF-8", name, CodebookXml.write(ThemeExchange.codes(codebook)));
        }
    }
}
