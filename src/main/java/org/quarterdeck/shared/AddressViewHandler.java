package org.quarterdeck.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** A form is sent to the address that the person sees, not to that of the page behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {
    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var root = context.getViewRoot();
        boolean samePage = root != null && viewId.equals(root.getViewId());
        return samePage && request.getAttribute(AddressFilter.ORIGINAL) != null
                ? AddressFilter.addressOf(request)
                : super.getActionURL(context, viewId);
    }
}
