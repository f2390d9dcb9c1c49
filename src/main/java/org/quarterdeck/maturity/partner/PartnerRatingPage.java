package org.quarterdeck.maturity.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Invitation;
import org.quarterdeck.maturity.SelfRatingForm;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.summary.AutosavePart;

/** Where a partner's link leads: the framework with its descriptors, and nothing else of the portal. */
@Named
@RequestScoped
public class PartnerRatingPage {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

    @Inject
    PartnerForms forms;
    @Inject
    AutosavePart autosave;
    @Inject
    @Param(name = "key")
    String key;

    private Invitation invitation;
    private Framework framework;
    private Map<String, String> typed;
    private String saved = "";
    private boolean sent;

    @PostConstruct
    void load() {
        Access.see(METHODS.contains(Faces.getRequest().getMethod()));
        invitation = forms.open(key == null ? "" : key, Faces.getRequest().getRemoteAddr()).orElseThrow(NotFound::new);
        framework = forms.framework(invitation);
        typed = new HashMap<>();
        forms.draft(invitation).ifPresent(draft -> {
            typed.putAll(draft.fields());
            saved = "Saved on " + draft.when();
        });
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        framework.getId();
    }

    public void autosave() {
        autosave.answer(() -> {
            forms.keepDraft(invitation, typed);
            return "";
        });
    }

    public void send() {
        var form = SelfRatingForm.read(framework.getFactors(), typed);
        form.problems().forEach(wrong -> Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage()));
        if (!form.isSound()) {
            return;
        }
        try {
            forms.send(invitation, form.given());
            sent = true;
        } catch (Invalid wrong) {
            Messages.addGlobalError("{0}", wrong.getMessage());
        }
    }

    public String getAddress() {
        return Invitations.ADDRESS + key;
    }

    public String getExpiry() {
        return PortalTime.dayOf(invitation.getExpiresAt());
    }

    public Invitation getInvitation() {
        return invitation;
    }

    public Framework getFramework() {
        return framework;
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getSaved() {
        return saved;
    }

    public boolean isSent() {
        return sent;
    }
}
