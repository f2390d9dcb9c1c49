package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.theme.RoundPage;

/** How often each theme was coded in each site's submission of a round. */
@Named
@RequestScoped
public class MatrixPage {
    @Inject
    Tallies tallies;
    @Inject
    Programmes programmes;
    @Inject
    RoundPage address;

    private ThemeMatrix matrix;

    public void load() {
        matrix = tallies.matrix(address.getRound());
    }

    public List<Round> getRounds() {
        return programmes.rounds(address.getProgramme()).stream().filter(Round::isOpened).toList();
    }

    /** Where the passages are that a count counts. */
    public String passages(String theme, String site) {
        return address.getRound().getAddress() + "/themes/" + theme + "?site=" + URLEncoder.encode(site, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public ThemeMatrix getMatrix() {
        return matrix;
    }
}
