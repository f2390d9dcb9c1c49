package org.quarterdeck.maturity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** What the programme rates against: everybody reads it, a manager takes more into use or stops using one. */
@Named
@RequestScoped
public class FrameworksPage {
    @Inject
    Programmes programmes;
    @Inject
    Frameworks frameworks;
    @Inject
    FrameworkUse use;
    @Inject
    CurrentStanding current;
    @Inject
    @Param(name = "programme")
    String programmeCode;
    @Inject
    @Param(name = "framework")
    String wanted;

    private Programme programme;
    private List<Framework> all;
    private List<OfferedFramework> offered = List.of();
    private Framework framework;

    @PostConstruct
    void load() {
        programme = programmes.programme(programmeCode);
        all = frameworks.all(programme);
        if (wanted != null) {
            framework = frameworks.whole(programme, wanted);
        } else if (isChanging()) {
            offered = use.offered(programme);
        }
    }

    /** Makes the page find what it shows before it begins to answer. */
    public void open() {
        programme.getId();
    }

    public void take(String file) {
        try {
            var taken = use.take(programmes.programme(programmeCode), file);
            Messages.addFlashGlobalInfo("{0} is in use", taken.getTitle());
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    public void stop(String key) {
        try {
            use.stop(programmes.programme(programmeCode), key);
            Messages.addFlashGlobalInfo("It is no longer in use. What was rated against it can still be read");
            Faces.redirect(getAddress());
        } catch (Invalid wrong) {
            refuse(wrong);
        }
    }

    private void refuse(Invalid wrong) {
        Messages.addGlobalError("{0}", wrong.getMessage());
        load();
    }

    public boolean isChanging() {
        return RatingPolicy.mayChangeFrameworks(current.get(), programme);
    }

    public String getAddress() {
        return "/programmes/" + programmeCode + "/frameworks";
    }

    public String since(Framework each) {
        return each.getTakenAt() == null ? "Since the programme began"
                : "Since " + PortalTime.dayOf(each.getTakenAt()) + ", taken by " + each.getTakenBy().getName();
    }

    public String until(Framework each) {
        return "Until " + PortalTime.dayOf(each.getStoppedAt());
    }

    public Programme getProgramme() {
        return programme;
    }

    public List<Framework> getUsed() {
        return all.stream().filter(Framework::isInUse).toList();
    }

    public List<Framework> getFormer() {
        return all.stream().filter(each -> !each.isInUse()).toList();
    }

    public List<OfferedFramework> getOffered() {
        return offered;
    }

    /** The one that is shown in full. */
    public Framework getFramework() {
        return framework;
    }
}
