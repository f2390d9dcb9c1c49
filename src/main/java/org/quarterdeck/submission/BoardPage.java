package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.PortalClock;

/** The sites of a round by state. */
@Named
@RequestScoped
public class BoardPage {
    @Inject
    Programmes programmes;
    @Inject
    Board board;
    @Inject
    PortalClock clock;
    @Inject
    @Param
    String programme;
    @Inject
    @Param(name = "round")
    String code;
    @Inject
    @Param
    String group;

    private Round round;
    private List<BoardRow> rows;

    public void load() {
        var found = programmes.programme(programme);
        round = programmes.round(found, code);
        rows = board.of(found, round);
    }

    /** The rows of the chosen analysis group, or all. */
    public List<BoardRow> getRows() {
        return group == null || group.isEmpty() ? rows
                : rows.stream().filter(row -> group.equals(row.submission().getSite().getGroup())).toList();
    }

    public List<String> getGroups() {
        return rows.stream().map(row -> row.submission().getSite().getGroup()).distinct().sorted().toList();
    }

    public long getSubmitted() {
        return getRows().stream().filter(row -> row.versions() > 0).count();
    }

    /** Whether a site that has not submitted is late by now. */
    public boolean isOverdue(BoardRow row) {
        return row.versions() == 0 && row.submission().isLate(clock.instant());
    }

    public Deadline getDeadline() {
        return Deadline.of(round, clock.today());
    }

    public String getGroup() {
        return group;
    }

    public Round getRound() {
        return round;
    }
}
