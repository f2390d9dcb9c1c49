package org.quarterdeck.theme.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.theme.Codebooks;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;
import org.quarterdeck.theme.RoundPage;
import org.quarterdeck.theme.Theme;

/** The passages that were coded to a theme in a round, of one site or of all. */
@Named
@RequestScoped
public class PassagesPage {
    @Inject
    Codings codings;
    @Inject
    Codebooks codebooks;
    @Inject
    RoundPage address;
    @Inject
    @Param(name = "theme")
    String code;
    @Inject
    @Param(name = "site")
    String pseudonym;

    private Theme theme;
    private List<Coding> passages;

    public void load() {
        theme = codebooks.current(address.getProgramme()).theme(code).orElseThrow(NotFound::new);
        passages = codings.ofTheme(address.getProgramme(), address.getRound(), code).stream()
                .filter(coding -> pseudonym == null || coding.getSite().getPseudonym().equals(pseudonym)).toList();
    }

    public Theme getTheme() {
        return theme;
    }

    public List<Coding> getPassages() {
        return passages;
    }

    /** Pseudonym of the site whose passages are shown, or null for all. */
    public String getPseudonym() {
        return pseudonym;
    }
}
