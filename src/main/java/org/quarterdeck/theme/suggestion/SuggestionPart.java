package org.quarterdeck.theme.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.theme.ThemePolicy;

/** Leads those to the suggestions who may code. It grants nothing. */
@Named
@RequestScoped
public class SuggestionPart {
    @Inject
    CurrentStanding current;

    public boolean mayCode(Programme programme) {
        return ThemePolicy.mayCode(current.get(), programme);
    }
}
