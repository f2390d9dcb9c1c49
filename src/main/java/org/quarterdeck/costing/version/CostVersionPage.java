package org.quarterdeck.costing.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.quarterdeck.costing.CostCategory;
import org.quarterdeck.costing.CostItem;
import org.quarterdeck.costing.CostPolicy;
import org.quarterdeck.costing.CostVersion;
import org.quarterdeck.costing.SiteCostsPage;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.discussion.SeenDiscussion;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.PortalTime;

/** One version of a site's pro-forma: the one that the address names, or the last. */
@Named
@RequestScoped
public class CostVersionPage {
    @Inject
    SiteCostsPage address;
    @Inject
    CurrentStanding current;
    @Inject
    Discussions discussions;
    @Inject
    @Param(name = "version")
    String number;

    private List<LineChange> changes;

    public void load() {
        getVersion();
    }

    /** @throws NotFound if there is no such version, or the person may not see the site's costs */
    public CostVersion getVersion() {
        return number == null ? address.getSubmitted() : address.getVersions().stream().filter(each -> Integer.toString(each.getNumber()).equals(number))
                .findFirst().orElseThrow(NotFound::new);
    }

    /** What it changed in the version before; nothing for the first. */
    public List<LineChange> getChanges() {
        if (changes == null) {
            var version = getVersion();
            changes = address.getVersions().stream().filter(each -> each.getNumber() == version.getNumber() - 1).findFirst()
                    .map(before -> CostChanges.between(version.getProForma().getTemplate(), before.content(), version.content())).orElse(List.of());
        }
        return changes;
    }

    public boolean isLatest() {
        return getVersion().getNumber() == address.getSubmitted().getNumber();
    }

    /** How discussions know a line of it. */
    public String lineReference(CostItem line) {
        return getVersion().lineReference(line);
    }

    /** How discussions know a category. */
    public String categoryReference(CostCategory category) {
        return getVersion().categoryReference(category);
    }

    /** What was asked about lines that this version has no longer, by their references, each once. */
    public List<SeenDiscussion> getGone() {
        var version = getVersion();
        var there = version.content().lines().stream().map(version::lineReference).collect(Collectors.toSet());
        var met = new HashSet<String>();
        return discussions.ofSite(address.getSite()).stream().filter(seen -> seen.discussion().getKind().equals(CostSubjects.KIND)
                && seen.discussion().getReference().contains("-line-") && !there.contains(seen.discussion().getReference())
                && met.add(seen.discussion().getReference())).toList();
    }

    /** Whether the person may ask and answer about it. */
    public boolean isDiscussing() {
        return CostPolicy.mayDiscuss(current.get(), address.getSite());
    }

    public String moment(CostVersion version) {
        return PortalTime.dayAndTime(version.getSubmittedAt()) + (version.getSubmittedBy() == null ? "" : " by " + version.getSubmittedBy().getName());
    }

    public String returned(CostVersion version) {
        return PortalTime.dayOf(version.getReturnedAt()) + " by " + version.getReturnedBy().getName();
    }
}
