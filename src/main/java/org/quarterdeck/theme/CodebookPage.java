package org.quarterdeck.theme;

import jakarta.annotation.PostConstruct;
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

    @PostConstruct
    void load() {
        codebook = codebooks.current(address.getProgramme());
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        codebook.getId();
    }

    public Codebook getCodebook() {
        return codebook;
    }
}
