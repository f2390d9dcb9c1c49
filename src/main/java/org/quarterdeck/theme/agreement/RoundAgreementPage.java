package org.quarterdeck.theme.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quarterdeck.theme.RoundPage;

/** The submissions of a round that two people coded, and how far they agreed in all of them together. */
@Named
@RequestScoped
public class RoundAgreementPage {
    @Inject
    Agreements agreements;
    @Inject
    RoundPage address;

    private List<Agreements.Pair> pairs;
    private AgreementTable table;

    /** @throws org.quarterdeck.shared.NotFound unless the person may know of codings */
    public void load() {
        pairs = agreements.pairs(address.getRound());
        table = agreements.together(address.getRound());
    }

    public List<Agreements.Pair> getPairs() {
        return pairs;
    }

    public AgreementTable getTable() {
        return table;
    }

    /** How many of them are compared. */
    public long getCompared() {
        return pairs.stream().filter(pair -> pair.coding().isCompared()).count();
    }
}
