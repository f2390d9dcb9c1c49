package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Paging;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** The passages that count under a theme in a round or in all rounds, or those that the address asks for. */
@Named
@RequestScoped
public class PassagesPage {
    @Inject
    Passages passages;
    @Inject
    Codebooks codebooks;
    @Inject
    RoundPage address;

    private Theme theme;
    private PassageFilter filter;
    private PassageChoices choices;
    private Passages.Found found;
    private List<Coding> rows;
    private int page;

    /** @throws NotFound if there is no such theme or round, or the person may not know of it */
    public void load() {
        filter = PassageFilter.of(Faces::getRequestParameter);
        theme = codebooks.current(address.getProgramme()).theme(filter.theme()).orElseThrow(NotFound::new);
        if (!isOverRounds()) {
            address.getRound();
        }
        found = passages.count(address.getProgramme(), filter);
        choices = passages.choices(address.getProgramme(), filter.round(), filter.theme());
        page = Paging.asked(Faces.getRequestParameter("page"), getPages());
        rows = passages.page(address.getProgramme(), filter, page);
    }

    /** Whether the passages of all rounds are shown. */
    public boolean isOverRounds() {
        return filter.round().isEmpty();
    }

    /** Where the theme's passages are, without any choice. */
    public String getHome() {
        return (isOverRounds() ? address.getProgramme().getAddress() : address.getRound().getAddress()) + "/themes/"
                + PassageFilter.encoded(theme.getCode());
    }

    /** The same passages as another file or page: what follows the address, with what is chosen. */
    public String at(String place) {
        return getHome() + place + (filter.isNarrow() ? "?" + filter.getQuery() : "");
    }

    public String getPagesAddress() {
        return getHome() + "?" + (filter.isNarrow() ? filter.getQuery() + "&" : "") + "page=";
    }

    public int getPages() {
        return Paging.pages(found.passages(), Passages.PAGE);
    }

    public int getPage() {
        return page;
    }

    public Theme getTheme() {
        return theme;
    }

    public PassageFilter getFilter() {
        return filter;
    }

    public PassageChoices getChoices() {
        return choices;
    }

    public Passages.Found getFound() {
        return found;
    }

    public List<Coding> getRows() {
        return rows;
    }
}
