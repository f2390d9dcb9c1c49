package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.quarterdeck.discussion.Discussions;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Role;
import org.quarterdeck.programme.Standing;
import org.quarterdeck.report.Errand;

/** What sites and evaluators said to each other about metrics and costs, as any manager may read it. */
@ApplicationScoped
class DiscussionSection {
    @Inject
    Programmes programmes;
    @Inject
    Discussions discussions;
    @Inject
    CurrentStanding current;

    List<Step> steps(Plan plan) {
        return plan.sites().stream().<Step>map(site -> (errand, archive) -> add(plan.code(), site, errand, archive)).toList();
    }

    private void add(String programme, String site, Errand errand, Archive archive) throws IOException {
        var all = errand.read(request -> discussions.ofSite(programmes.site(programme, site), manager()).stream()
                .map(ArchivedDiscussion::of).toList());
        if (!all.isEmpty()) {
            archive.json("sites/" + ArchiveZip.safe(site) + "/discussions.json", latest(all), all);
            for (var discussion : all) {
                archive.rows(DiscussionRow.of(site, discussion));
            }
        }
    }

    private static Instant latest(List<ArchivedDiscussion> all) {
        return all.stream().map(ArchivedDiscussion::date).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whoever asks, without what else they are in the programme. */
    private Standing manager() {
        return new Standing(current.get().person(), current.get().memberships().stream()
                .filter(membership -> membership.getRole() == Role.MANAGER).toList());
    }
}
