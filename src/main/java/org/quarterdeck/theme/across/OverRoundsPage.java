package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.theme.RoundPage;

/** How the themes changed from round to round. */
@Named
@RequestScoped
public class OverRoundsPage {
    @Inject
    Trends trends;
    @Inject
    RoundPage address;

    private OverRounds table;

    /** @throws org.quarterdeck.shared.NotFound if the person may not know of codings */
    public void load() {
        table = trends.of(address.getProgramme());
    }

    public OverRounds getTable() {
        return table;
    }

    /** What a reader looks for first. */
    public List<Change> getNews() {
        return List.of(Change.NEW, Change.BACK, Change.GROWING, Change.FADING, Change.GONE);
    }

    /** Where the passages of a theme in a round are. */
    public String passages(OverRounds.Row row, OverRounds.Cell cell) {
        return cell.round().getAddress() + "/themes/" + PassageFilter.encoded(row.theme().getCode());
    }

    /** Where the passages of a theme in all rounds are. */
    public String passages(OverRounds.Row row) {
        return address.getProgramme().getAddress() + "/themes/" + PassageFilter.encoded(row.theme().getCode());
    }
}
