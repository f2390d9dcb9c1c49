package org.quarterdeck.report.archive;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.shared.PortalTime;

/** What stands in the archive to say what is in it. */
final class Readme {
    private static final String TEXT = """
            Archive of %s
            %s
            The latest of what is in this archive is of %s.
            It holds %d sites and %d rounds, as far as a programme manager may read them: no drafts of sites, no comments among
            a site's team, no notes of evaluators, and no feedback before its release.

            programme.json                the programme, its rounds and sites, what its abbreviations mean
            sites/SITE/ROUND/             the site's Living Document of a round:
              submission.json               every version that was submitted, with its answers
              submission.pdf                the last version with the feedback to it
              feedback.json                 the feedback that was released to the site
              files/v1/NAME                 the files that version 1 was submitted with
            sites/SITE/costs.json         the cost pro-forma, if it was submitted
            sites/SITE/metrics.json       the local metrics
            summaries/ROUND/              each published thematic summary: summary.json and summary.pdf
            codebook.json                 the themes
            codebook-history.json         what was changed in them and why
            codings/ROUND.json            the passages that evaluators coded
            agreement/ROUND.json          how far two coders agreed, and what was decided
            frameworks/KEY.json           what sites are rated against
            ratings/ROUND.json            how sites stand
            marks/ROUND.json              what sites marked on route maps
            appraisals/ROUND.json         strengths and next steps of sites, as evaluators see them
            checksums.txt                 the SHA-256 of every file, for "sha256sum --check checksums.txt"

            Tables, for a spreadsheet:
            %s
            A cell of a table that begins with = + - @, a tab or a carriage return has an apostrophe in front, so that no
            spreadsheet takes a text for a formula. Amounts are pounds with two decimals, moments are in UTC (ISO 8601).
            docs/archive.md of Quarterdeck describes every file and every column.
            """;

    private Readme() {
    }

    static String of(Plan plan, Instant date, Collection<Table> tables, List<String> missing) {
        return TEXT.formatted(plan.name(), plan.demonstration() ? "Demonstration: not everything in it is real.\n" : "",
                PortalTime.dayAndTime(date), plan.sites().size(), plan.rounds().size(), tables.stream()
                .map(table -> String.format("%-30s%d rows\n", "tables/" + table.name() + ".csv", table.rows())).collect(Collectors.joining()))
                + (missing.isEmpty() ? "" : "\nTHESE FILES ARE MISSING, because the portal could not make them. Tell the administrator:\n"
                + missing.stream().map(name -> name + "\n").collect(Collectors.joining()));
    }
}
