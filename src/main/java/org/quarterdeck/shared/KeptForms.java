package org.quarterdeck.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Keeps a form that was sent after its session or its view had ended, until the same person has signed in again and the
 * page is shown with what they typed. A form that was filled in by another person of the same browser is dropped.
 */
@ApplicationScoped
public class KeptForms {
    /** The cookie that says who signed in last with this browser. It gives no rights. */
    public static final String OWNER = "quarterdeck-person";
    private static final String KEPT = "org.quarterdeck.keptForm";

    public void keep(HttpServletRequest request) {
        var owner = ownerOf(request);
        if (request.getParameterMap().containsKey("jakarta.faces.ViewState") && !owner.isEmpty()) {
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
        return Optional.of(form).filter(kept -> kept.owner().equals(ownerOf(request)));
    }

    private static String ownerOf(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(OWNER))
                .map(Cookie::getValue).findFirst().orElse("");
    }
}
