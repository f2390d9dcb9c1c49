package org.quarterdeck.feedback.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;

/** The comments to all sites that are not resolved, or those that the address asks for. */
@Named
@RequestScoped
public class OpenCommentsPage {
    @Inject
    Programmes programmes;
    @Inject
    OpenComments comments;

    private Programme programme;
    private BoardFilter filter;
    private List<OpenComment> rows;
    private CommentCounts counts;
    private BoardChoices choices;
    private long found;
    private int page;

    /** @throws org.quarterdeck.shared.Refused unless the person evaluates or manages the programme */
    public void load() {
        programme = programmes.programme(Faces.getRequestParameter("programme"));
        filter = BoardFilter.orNone(Faces::getRequestParameter);
        found = comments.count(programme, filter);
        page = asked(Faces.getRequestParameter("page"));
        rows = comments.page(programme, filter, page);
        counts = comments.counts(programme, filter);
        choices = comments.choices(programme);
    }

    private int asked(String number) {
        return number != null && number.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(number), getPages()) : 1;
    }

    public int getPages() {
        return (int) Math.max(1, (found + OpenComments.PAGE - 1) / OpenComments.PAGE);
    }

    public int getPage() {
        return page;
    }

    public BoardChoices getChoices() {
        return choices;
    }

    public Programme getProgramme() {
        return programme;
    }

    public BoardFilter getFilter() {
        return filter;
    }

    public List<OpenComment> getRows() {
        return rows;
    }

    public CommentCounts getCounts() {
        return counts;
    }

    /** How many are wanted, on all pages. */
    public long getFound() {
        return found;
    }
}
