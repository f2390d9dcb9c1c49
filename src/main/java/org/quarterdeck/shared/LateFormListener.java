package org.quarterdeck.shared;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers a form that its page does not have any more, because somebody has decided or taken away meanwhile what it was
 * about. Faces would pass over it without a word; the person is told that nothing was done, and gets back what they wrote.
 */
public class LateFormListener implements PhaseListener {
    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.isPostback() && !faces.getPartialViewContext().isAjaxRequest()) {
            var sent = faces.getExternalContext().getRequestParameterValuesMap();
            sent.keySet().stream().filter(name -> name.equals(sent.get(name)[0]) && find(faces, name) instanceof UIForm)
                    .filter(form -> !isThere(faces, form)).findFirst().ifPresent(form -> tell(faces, form, sent));
        }
    }

    private static boolean isThere(FacesContext faces, String form) {
        var there = new AtomicBoolean();
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, Set.of(form), EnumSet.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            there.set(true);
            return VisitResult.COMPLETE;
        });
        return there.get();
    }

    private static void tell(FacesContext faces, String form, Map<String, String[]> sent) {
        error(faces, "This page has changed meanwhile, and what you sent does not fit it any more. Nothing was done. Read the page as it is now");
        sent.forEach((name, values) -> {
            if (name.startsWith(form + ":") && isWriting(faces, name) && !values[0].isBlank()) {
                error(faces, "You had written: “" + values[0].strip() + "”");
            }
        });
    }

    private static boolean isWriting(FacesContext faces, String name) {
        var component = find(faces, name);
        return component instanceof HtmlInputTextarea || component instanceof HtmlInputText;
    }

    /** Null where a page has no such component, or has it once for each of many things. */
    private static UIComponent find(FacesContext faces, String id) {
        try {
            return faces.getViewRoot().findComponent(id);
        } catch (IllegalArgumentException noSuchId) {
            return null;
        }
    }

    private static void error(FacesContext faces, String message) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, null));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
