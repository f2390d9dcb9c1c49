package org.quarterdeck.report.archive;

import java.math.BigDecimal;
import java.util.stream.Collectors;

/** A row of {@code tables/sites.csv}. */
public record SiteRow(String site, String name, String pseudonym, String focus, String group, boolean deepDive,
        String leadOrganisation, BigDecimal funding, String partners) {
    static SiteRow of(ArchivedProgramme.SiteEntry site) {
        return new SiteRow(site.code(), site.name(), site.pseudonym(), site.focus(), site.group(), site.deepDive(), site.leadOrganisation(),
                site.funding() == null ? null : new BigDecimal(site.funding()),
                site.partners().stream().map(partner -> partner.organisation() + " (" + partner.sector() + ")").collect(Collectors.joining("; ")));
    }
}
