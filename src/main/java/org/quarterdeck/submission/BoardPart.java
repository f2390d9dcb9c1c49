package org.quarterdeck.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Site;

/** The board of a programme, a page of sites at a time. */
@Named
@RequestScoped
public class BoardPart {
    private static final int PAGE = 40;

    @Inject
    SubmissionProgress progress;

    private final Map<Long, RoundsBoard> boards = new HashMap<>();

    public RoundsBoard of(Programme programme) {
        return boards.computeIfAbsent(programme.getId(), key -> progress.board(programme));
    }

    /** @param asked the page that the address asks for; the first where that makes no sense */
    public int page(Programme programme, String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(asked), pages(programme)) : 1;
    }

    public int pages(Programme programme) {
        return Math.max(1, (of(programme).getSites().size() + PAGE - 1) / PAGE);
    }

    public List<Site> sites(Programme programme, String asked) {
        return of(programme).getSites().stream().skip((page(programme, asked) - 1L) * PAGE).limit(PAGE).toList();
    }
}
