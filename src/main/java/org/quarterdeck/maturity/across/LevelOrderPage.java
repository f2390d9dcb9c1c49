package org.quarterdeck.maturity.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;

/** A manager lets sites be shown in the order of their levels, with a reason, or ends it. */
@Named
@RequestScoped
public class LevelOrderPage {
    @Inject
    Programmes programmes;
    @Inject
    LevelOrders orders;
    @Inject
    @Param(name = "programme")
    String programmeCode;

    private Programme programme;
    private List<LevelOrder> all;
    private String reason = "";

    /** @throws org.quarterdeck.shared.Refused unless the person manages the programme */
    public void load() {
        programme = programmes.programme(programmeCode);
        all = orders.all(programme);
    }

    public void choose() {
        try {
            orders.choose(programmes.programme(programmeCode), reason);
            Messages.addFlashGlobalInfo("Sites may now be shown in the order of their levels, with your reason");
            Faces.redirect(getProgramme().getAddress() + "/maturity?order=level");
        } catch (Invalid refused) {
            refuse(refused);
        }
    }

    public void end(long id) {
        try {
            orders.end(programmes.programme(programmeCode), id);
            Messages.addFlashGlobalInfo("Sites are no longer shown in the order of their levels");
            Faces.redirect(getProgramme().getAddress() + "/maturity");
        } catch (Invalid refused) {
            refuse(refused);
        }
    }

    private void refuse(Invalid refused) {
        if (refused.field().isEmpty()) {
            Messages.addGlobalError("{0}", refused.getMessage());
        } else {
            Messages.addError("form:reason:input", "{0}", refused.getMessage());
        }
        load();
    }

    public Programme getProgramme() {
        if (programme == null) {
            load();
        }
        return programme;
    }

    private List<LevelOrder> all() {
        if (all == null) {
            load();
        }
        return all;
    }

    /** The decision that stands, or null. */
    public LevelOrder getStanding() {
        return all().stream().filter(order -> !order.isEnded()).findFirst().orElse(null);
    }

    public List<LevelOrder> getEnded() {
        return all().stream().filter(LevelOrder::isEnded).toList();
    }

    /** A reason that came too late, because another manager gave one meanwhile; empty otherwise. */
    public String getTypedInVain() {
        return getStanding() == null ? "" : reason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
