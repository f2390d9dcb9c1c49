package org.quarterdeck.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of what was done. */
@Named
@RequestScoped
public class AuditPage {
    @Inject
    Audit audit;

    private List<AuditEntry> entries;

    public void load() {
        entries = audit.latest();
    }

    public List<AuditEntry> getEntries() {
        return entries;
    }
}
