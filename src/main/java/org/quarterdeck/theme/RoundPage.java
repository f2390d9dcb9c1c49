package org.quarterdeck.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;

/** The programme and the round that the address of a page names, known also before the page takes what was posted. */
@Named
@RequestScoped
public class RoundPage {
    @Inject
    Programmes programmes;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "round")
    String roundCode;

    private Programme programme;
    private Round round;

    /** Makes a page that is only about the programme find it before the page begins to answer. */
    public void open() {
        getProgramme();
    }

    /** @throws org.quarterdeck.shared.NotFound if the person does not belong to such a programme */
    public Programme getProgramme() {
        if (programme == null) {
            programme = programmes.programme(programmeCode);
        }
        return programme;
    }

    /** @throws org.quarterdeck.shared.NotFound if the programme has no such round */
    public Round getRound() {
        if (round == null) {
            round = programmes.round(getProgramme(), roundCode);
        }
        return round;
    }
}
