package org.quarterdeck.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * Keeps a form that was sent after its session or its view had ended, until the same person has signed in again and the
 * page is shown with what they typed. A form that was filled in by another person of the same browser is dropped.
 */
@ApplicationScoped
public class KeptForms {
    /** Name of the field that every form has, with the name under which its person was signed in. It gives no rights. */
    private static final String OWNER = "quarterdeck.owner";
    private static final String KEPT = "org.quarterdeck.keptForm";

    /** The name of the person who filled in the form of this request, empty where it is no form of anybody. */
    public static String ownerOf(HttpServletRequest request) {
        var owner = request.getParameter("jakarta.faces.ViewState") == null ? null : request.getParameter(OWNER);
        return owner == null ? "" : owner;
    }

    public void keep(HttpServletRequest request) {
        var owner = ownerOf(request);
        if (!owner.isEmpty()) {
            request.getSession().setAttribute(KEPT,
                    new KeptForm(AddressFilter.addressOf(request), owner, request.getParameterMap()));
        }
    }

    /** Hands over the form that was kept for this address, once, if it is this person's. */
    Optional<KeptForm> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var form = session == null ? null : (KeptForm) session.getAttribute(KEPT);
        if (form == null || !form.address().equals(AddressFilter.addressOf(request))) {
            return Optional.empty();
        }
        session.removeAttribute(KEPT);
        return Optional.of(form).filter(kept -> kept.isGuests() || kept.owner().equals(request.getRemoteUser()));
    }
}
