package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.account.CurrentPerson;
import org.quarterdeck.programme.Navigation.Link;

/** The navigation of the programme whose page is shown; none where the person does not belong to it. It grants nothing. */
@Named
@RequestScoped
public class NavigationPart {
    @Inject
    CurrentPerson person;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;

    private Navigation navigation;

    /** @param code of the programme, or null; a page without one has no navigation */
    public Navigation of(String code) {
        if (navigation == null && code != null && person.isSignedIn()) {
            navigation = programmes.mine().stream().filter(programme -> programme.getCode().equals(code)).findFirst()
                    .map(programme -> new Navigation(programme, links(programme))).orElse(null);
        }
        return navigation;
    }

    private List<Link> links(Programme programme) {
        var links = new ArrayList<Link>();
        var address = programme.getAddress();
        links.add(new Link("Overview", address));
        links.add(new Link("Rounds", address + "/rounds"));
        if (ProgrammePolicy.maySeeAllSites(current.get(), programme)) {
            links.add(new Link("Comments", address + "/comments"));
        }
        links.add(new Link("Summaries", address + "/summaries"));
        links.add(new Link("Maturity", address + "/maturity"));
        if (ProgrammePolicy.maySeeAllSites(current.get(), programme)) {
            links.add(new Link("Costs", address + "/costs"));
            links.add(new Link("Metrics", address + "/metrics"));
        } else if (current.get().ownSites(programme).size() == 1) {
            var own = current.get().ownSites(programme).get(0).getAddress();
            links.add(new Link("Costs", own + "/costs"));
            links.add(new Link("Metrics", own + "/metrics"));
        }
        links.add(new Link("Reports", address + "/reports"));
        links.add(new Link("Search", address + "/search"));
        if (ProgrammePolicy.maySeeAllSites(current.get(), programme)) {
            links.add(new Link("Codebook", address + "/codebook"));
        }
        return links;
    }
}
