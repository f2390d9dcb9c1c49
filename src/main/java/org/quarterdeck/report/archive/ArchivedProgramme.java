package org.quarterdeck.report.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.costing.Pounds;
import org.quarterdeck.programme.GlossaryTerm;
import org.quarterdeck.programme.Partner;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.theme.summary.ThematicSummary;

/**
 * {@code programme.json}.
 *
 * @param start the month of T0, such as 2009-04
 */
public record ArchivedProgramme(String code, String name, String start, String about, boolean demonstration,
        List<RoundEntry> rounds, List<SiteEntry> sites, List<Term> glossary) {

    /**
     * @param state planned, open or closed
     * @param summary null where none is published
     */
    public record RoundEntry(String code, int pilotMonth, LocalDate opensOn, LocalDate dueOn, String state, PublishedSummary summary) {
        static RoundEntry of(Round round, PublishedSummary summary) {
            return new RoundEntry(round.getCode(), round.getPilotMonth(), round.getOpensOn(), round.getDueOn(),
                    round.getState().toLowerCase(Locale.ROOT), summary);
        }
    }

    /** @param sha256 of the file summary.json */
    public record PublishedSummary(int edition, Instant publishedAt, String publishedBy, String sha256) {
        static PublishedSummary of(ThematicSummary summary) {
            return new PublishedSummary(summary.getEdition(), summary.getPublishedAt(), summary.getPublishedBy().getName(), summary.getSha256());
        }
    }

    /** @param funding pounds received, or null where it was not published */
    public record SiteEntry(String code, String name, String pseudonym, String focus, String group, boolean deepDive,
            String leadOrganisation, String funding, List<String> places, List<PartnerEntry> partners) {
        static SiteEntry of(Site site) {
            return new SiteEntry(site.getCode(), site.getName(), site.getPseudonym(), site.getFocus(), site.getGroup(), site.isDeepDive(),
                    site.getLeadOrganisation(), Optional.ofNullable(site.getFunding()).map(Pounds::plain).orElse(null),
                    site.getPlaces(), site.getPartners().stream().map(PartnerEntry::of).toList());
        }
    }

    public record PartnerEntry(String organisation, String sector) {
        static PartnerEntry of(Partner partner) {
            return new PartnerEntry(partner.getOrganisation(), partner.getSector());
        }
    }

    /** An abbreviation. */
    public record Term(String term, String meaning) {
        static Term of(GlossaryTerm entry) {
            return new Term(entry.getTerm(), entry.getMeaning());
        }
    }
}
