package org.quarterdeck.feedback.board;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.quarterdeck.programme.Programmes;
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
        var programme = programmes.programme(request.getParameter("programme"));
        var found = comments.all(programme, BoardFilter.orNone(request::getParameter));
        Download.send(response, programme.getCode() + "-comments.csv", CommentRow.class, found.stream().map(CommentRow::of));
    }
}
