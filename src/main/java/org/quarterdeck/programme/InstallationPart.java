package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.quarterdeck.account.Accounts;

/** The installation at a glance, for its administrators. */
@Named
@RequestScoped
public class InstallationPart {
    @Inject
    Accounts accounts;
    @Inject
    ProgrammeFiles files;

    public long getPeople() {
        return accounts.count();
    }

    public long getToReadIn() {
        return files.offered().stream().filter(OfferedProgramme::isReadable).count();
    }
}
