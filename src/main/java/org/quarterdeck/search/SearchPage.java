package org.quarterdeck.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.omnifaces.util.Faces;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;

/** What the address asks for, found in all that the person may read of a programme. */
@Named
@RequestScoped
public class SearchPage {
    @Inject
    Programmes programmes;
    @Inject
    CurrentStanding current;
    @Inject
    Search search;

    private Programme programme;
    private SearchFilter filter;
    private Found found = Found.NOTHING;
    private String error = "";
    private List<Round> rounds;
    private List<Site> sites;

    /** @throws org.quarterdeck.shared.NotFound if the person does not belong to the programme */
    public void load() {
        programme = programmes.programme(Faces.getRequestParameter("programme"));
        filter = SearchFilter.of(Faces::getRequestParameter);
        rounds = programmes.rounds(programme);
        sites = programmes.sites(programme);
        if (Faces.getRequestParameter("q") != null) {
            find();
        }
    }

    private void find() {
        try {
            found = search.find(programme, filter, page(Faces.getRequestParameter("page")));
        } catch (Invalid wrong) {
            error = wrong.getMessage();
        }
    }

    private static int page(String number) {
        return number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
    }

    /** What this person can find at all. */
    public List<SearchKind> getKinds() {
        return SearchKind.known(ProgrammePolicy.maySeeAllSites(current.get(), programme), !current.get().ownSites(programme).isEmpty());
    }

    /** The analysis groups of the sites that the person may know of. */
    public List<String> getGroups() {
        return sites.stream().map(Site::getGroup).filter(Objects::nonNull).filter(group -> !group.isEmpty()).distinct().sorted().toList();
    }

    public List<Round> getRounds() {
        return rounds;
    }

    public List<Site> getSites() {
        return sites;
    }

    public Programme getProgramme() {
        return programme;
    }

    public SearchFilter getFilter() {
        return filter;
    }

    public Found getFound() {
        return found;
    }

    /** Whether the person has searched for something that can be searched for. */
    public boolean isSearched() {
        return filter.isAsked() && error.isEmpty();
    }

    /** Why nothing could be searched for, or nothing. */
    public String getError() {
        return error;
    }

    public int getLongest() {
        return Wanted.LONGEST;
    }
}
