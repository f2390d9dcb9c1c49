package org.quarterdeck.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The themes that evaluators code by. */
@Named
@RequestScoped
public class CodebookPage {
    @Inject
    Codebooks codebooks;
    @Inject
    RoundPage address;

    private Codebook codebook;

    public void load() {
        codebook = codebooks.current(address.getProgramme());
    }

    public Codebook getCodebook() {
        return codebook;
    }
}
