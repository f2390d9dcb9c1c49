package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Paging;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** The themes of a round that occur together, and the overlapping passages of two of them. */
@Named
@RequestScoped
public class CoOccurrencePage {
    private static final int PAGE = 50;

    @Inject
    CoOccurrences together;
    @Inject
    Codebooks codebooks;
    @Inject
    Programmes programmes;
    @Inject
    RoundPage address;

    private Codebook codebook;
    private Map<Long, Theme> themes;
    private List<Pair> pairs;
    private Theme one;
    private Theme other;
    private boolean apart;
    private long found;
    private List<CoOccurrences.Beside> passages;
    private int page;

    /** @throws NotFound if there is no such round, or the person may not know of codings */
    public void load() {
        codebook = codebooks.current(address.getProgramme());
        themes = codebook.getThemes().stream().collect(Collectors.toMap(Theme::getId, theme -> theme));
        pairs = together.pairs(address.getRound(), codebook);
        page = Paging.asked(Faces.getRequestParameter("page"), getPages());
    }

    /** Finds the passages of the two themes that the address names. */
    public void loadPair() {
        codebook = codebooks.current(address.getProgramme());
        one = codebook.theme(Faces.getRequestParameter("theme")).orElseThrow(NotFound::new);
        other = codebook.theme(Faces.getRequestParameter("other")).orElseThrow(NotFound::new);
        Access.see(!one.equals(other));
        apart = "answer".equals(Faces.getRequestParameter("within"));
        found = together.count(address.getRound(), one, other, apart);
        page = Paging.asked(Faces.getRequestParameter("page"), getPassagePages());
        passages = together.beside(address.getRound(), one, other, apart, page);
    }

    public List<Round> getRounds() {
        return programmes.rounds(address.getProgramme()).stream().filter(Round::isOpened).toList();
    }

    /** The pairs of the page that is shown. */
    public List<Pair> getPairs() {
        return pairs.subList((page - 1) * PAGE, Math.min(pairs.size(), page * PAGE));
    }

    /** How many pairs there are, on all pages. */
    public int getPairsFound() {
        return pairs.size();
    }

    public int getPages() {
        return Paging.pages(pairs.size(), PAGE);
    }

    public int getPassagePages() {
        return Paging.pages(found, CoOccurrences.PAGE);
    }

    public Theme theme(long id) {
        return themes.get(id);
    }

    /** Where the passages of a pair stand side by side. */
    public String passages(Pair pair) {
        return home() + PassageFilter.encoded(theme(pair.one()).getCode()) + "/" + PassageFilter.encoded(theme(pair.other()).getCode());
    }

    /** Whether passages are shown that stand in the same answer, overlapping or not. */
    public boolean isApart() {
        return apart;
    }

    public String getPairAddress() {
        return home() + PassageFilter.encoded(one.getCode()) + "/" + PassageFilter.encoded(other.getCode());
    }

    private String home() {
        return address.getRound().getAddress() + "/co-occurrence/";
    }

    public int getPage() {
        return page;
    }

    public Theme getOne() {
        return one;
    }

    public Theme getOther() {
        return other;
    }

    /** How many overlapping pairs of passages there are, on all pages. */
    public long getFound() {
        return found;
    }

    public List<CoOccurrences.Beside> getPassages() {
        return passages;
    }
}
