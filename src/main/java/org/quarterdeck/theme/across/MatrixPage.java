package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Paging;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;
import org.quarterdeck.theme.ThemeKind;

/** How often each theme was coded in a round, by site or by analysis group. */
@Named
@RequestScoped
public class MatrixPage {
    @Inject
    Matrices matrices;
    @Inject
    Programmes programmes;
    @Inject
    RoundPage address;

    private MatrixFilter filter;
    private Map<String, Integer> groups;
    private Matrix matrix;
    private int page;

    /** @throws org.quarterdeck.shared.NotFound if there is no such round, or the person may not know of codings */
    public void load() {
        filter = MatrixFilter.of(Faces::getRequestParameter);
        groups = matrices.groups(address.getRound());
        page = Paging.asked(Faces.getRequestParameter("page"), getPages());
        matrix = filter.grouped() ? matrices.byGroup(address.getRound(), filter, groups)
                : matrices.bySite(address.getRound(), filter, groups, page);
    }

    public List<Round> getRounds() {
        return programmes.rounds(address.getProgramme()).stream().filter(Round::isOpened).toList();
    }

    /** Where the passages are that a count counts: those of a column, or of all sites that are looked at where it is null. */
    public String passages(Theme theme, String column) {
        var home = address.getRound().getAddress() + "/themes/" + PassageFilter.encoded(theme.getCode());
        if (column == null) {
            return home + (filter.group().isEmpty() ? "" : "?group=" + PassageFilter.encoded(filter.group()));
        }
        return home + (filter.grouped() ? "?group=" : "?site=") + PassageFilter.encoded(column);
    }

    public int getPages() {
        return filter.grouped() ? 1 : Paging.pages(filter.submitted(groups), Matrices.SITES);
    }

    public int getPage() {
        return page;
    }

    public List<ThemeKind> getKinds() {
        return List.of(ThemeKind.values());
    }

    public MatrixFilter getFilter() {
        return filter;
    }

    /** The analysis groups of the sites that submitted. */
    public List<String> getGroups() {
        return List.copyOf(groups.keySet());
    }

    public Matrix getMatrix() {
        return matrix;
    }
}
