package org.quarterdeck.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Puts what a person had typed before their session ended back into the fields where it belongs. */
public class KeptFormListener implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() || faces.getResponseComplete() || faces.getViewRoot() == null) {
            return;
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        CDI.current().select(KeptForms.class).get().take(request).ifPresent(form -> restore(faces, form));
    }

    private static void restore(FacesContext faces, KeptForm form) {
        SentFields.keep(form.fields());
        build(faces);
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces), (visit, component) -> fill(faces, component, form));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN,
                form.isGuests() ? "This page was open for too long, and nothing was done. What you typed is back below: send it again."
                        : "You were signed out before this was saved. What you typed is back below: save it now.", null));
    }

    /** A page that is asked for and not posted has no fields until it is rendered. */
    private static void build(FacesContext faces) {
        var root = faces.getViewRoot();
        try {
            faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, root.getViewId()).buildView(faces, root);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static VisitResult fill(FacesContext faces, UIComponent component, KeptForm form) {
        if (component instanceof EditableValueHolder field) {
            var values = form.fields().get(component.getClientId(faces));
            if (component instanceof UISelectBoolean && isOf(faces, component, form)) {
                field.setSubmittedValue(ticked(values));
            } else if (values != null) {
                field.setSubmittedValue(submitted(component instanceof UISelectMany, values));
            }
        }
        return VisitResult.ACCEPT;
    }

    /** A page can have several forms, and only one was sent; it is among its own fields. */
    private static boolean isOf(FacesContext faces, UIComponent component, KeptForm form) {
        for (var above = component.getParent(); above != null; above = above.getParent()) {
            if (above instanceof UIForm) {
                return form.fields().containsKey(above.getClientId(faces));
            }
        }
        return false;
    }

    /** A browser sends a word for a box that is ticked, and nothing for one that is not. */
    static String ticked(String[] values) {
        return Boolean.toString(values != null);
    }

    /** As a browser would have sent it: a list of choices has several values even where one is ticked. */
    static Object submitted(boolean many, String[] values) {
        return many || values.length > 1 ? values : values[0];
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
