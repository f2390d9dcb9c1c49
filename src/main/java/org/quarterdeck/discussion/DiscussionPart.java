package org.quarterdeck.discussion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Site;

/** What is discussed of a site, beside what it is about; read once for all parts of a page. */
@Named
@RequestScoped
public class DiscussionPart {
    @Inject
    Discussions discussions;

    private final Map<Long, List<SeenDiscussion>> ofSites = new HashMap<>();

    public List<SeenDiscussion> on(Site site, String kind, String reference) {
        return ofSites.computeIfAbsent(site.getId(), id -> discussions.ofSite(site)).stream()
                .filter(seen -> seen.discussion().getKind().equals(kind) && seen.discussion().getReference().equals(reference)).toList();
    }

    /** How many are not resolved. */
    public long open(Site site, String kind, String reference) {
        return on(site, kind, reference).stream().filter(seen -> !seen.discussion().isResolved()).count();
    }

    /** Where a discussion about something begins. */
    public String begin(Site site, String kind, String reference) {
        return site.getAddress() + "/discussions/new?kind=" + kind + "&about=" + URLEncoder.encode(reference, StandardCharsets.UTF_8);
    }
}
