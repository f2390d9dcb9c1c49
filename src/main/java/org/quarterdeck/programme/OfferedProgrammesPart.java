package org.quarterdeck.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.PortalClock;
import org.quarterdeck.shared.TemplateError;

/** What an administrator sees of the templates folder. */
@Named
@RequestScoped
public class OfferedProgrammesPart {
    @Inject
    ProgrammeFiles files;
    @Inject
    PortalClock clock;
    @Inject
    PortalNotice notice;

    private List<OfferedProgramme> offered;

    public List<OfferedProgramme> getOffered() {
        if (offered == null) {
            offered = files.offered();
        }
        return offered;
    }

    public void read(String code) throws IOException {
        try {
            var programme = files.read(code);
            notice.refresh();
            Messages.addFlashGlobalInfo("The programme {0} was read in.", programme.getName());
            Faces.redirect("/administration");
        } catch (TemplateError wrong) {
            clock.recall();
            Messages.addGlobalError("Nothing was read in. {0}", wrong.getMessage());
        }
    }
}
