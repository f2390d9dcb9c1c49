package org.quarterdeck.feedback.board;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.CsvTable;
import org.quarterdeck.shared.Download;

/** Hands out what the board of comments shows as CSV, all pages of it, at {@code /programmes/icp/comments/file} and at no other address. */
@WebServlet("/comments-file")
public class CommentsFileServlet extends HttpServlet {
    @Inject
    transient Programmes programmes;
    @Inject
    transient OpenComments comments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getDispatcherType() != DispatcherType.FORWARD) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var programme = programmes.programme(request.getParameter("programme"));
        var found = comments.all(programme, BoardFilter.orNone(request::getParameter));
        Download.begin(response, "text/csv;charset=UTF-8", programme.getCode() + "-comments.csv");
        var csv = new CsvTable(CommentRow.class, response.getWriter());
        for (var comment : found) {
            csv.add(CommentRow.of(comment));
        }
        csv.flush();
    }
}
