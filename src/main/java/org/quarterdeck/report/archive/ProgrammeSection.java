package org.quarterdeck.report.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.report.ReportRequest;
import org.quarterdeck.report.archive.Plan.Place;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.submission.Submissions;
import org.quarterdeck.theme.summary.Summaries;
import org.quarterdeck.theme.summary.ThematicSummary;

/** The programme itself, and what there is of it to archive. */
@ApplicationScoped
class ProgrammeSection {
    @Inject
    Programmes programmes;
    @Inject
    Submissions submissions;
    @Inject
    Summaries summaries;

    Plan plan(ReportRequest request) {
        var programme = programmes.programme(request.programme().getCode());
        var rounds = programmes.rounds(programme).stream().filter(Round::isOpened).toList();
        var documents = rounds.stream().flatMap(round -> submissions.ofRound(programme, round).stream())
                .map(submission -> new Place(submission.getSite().getCode(), submission.getRound().getCode()))
                .sorted(Comparator.comparing(Place::site)).toList();
        return new Plan(programme.getCode(), programme.getName(), programme.isDemonstration(), start(programme),
                programmes.sites(programme).stream().map(Site::getCode).toList(), rounds.stream().map(Round::getCode).toList(), documents);
    }

    private static Instant start(Programme programme) {
        return programme.getStart().atDay(1).atStartOfDay(PortalTime.ZONE).toInstant();
    }

    /** It comes last, because it carries the time of the latest of everything. */
    List<Step> steps(Plan plan) {
        return List.of((errand, archive) -> {
            var programme = errand.read(request -> read(plan.code()));
            archive.json("programme.json", archive.latest(), programme);
            archive.rows(programme.sites().stream().map(SiteRow::of).toList());
        });
    }

    private ArchivedProgramme read(String code) {
        var programme = programmes.programme(code);
        var published = summaries.published(programme).stream()
                .collect(Collectors.toMap(summary -> summary.getRound().getCode(), ArchivedProgramme.PublishedSummary::of));
        return new ArchivedProgramme(programme.getCode(), programme.getName(), programme.getStart().toString(), programme.getAbout(),
                programme.isDemonstration(),
                programmes.rounds(programme).stream().map(round -> ArchivedProgramme.RoundEntry.of(round, published.get(round.getCode()))).toList(),
                programmes.sites(programme).stream().map(ArchivedProgramme.SiteEntry::of).toList(),
                programmes.glossary(programme).stream().map(ArchivedProgramme.Term::of).toList());
    }
}
