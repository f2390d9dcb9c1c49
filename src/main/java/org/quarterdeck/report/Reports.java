package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;

/** Asks for reports, says how far they are and hands them out. */
@ApplicationScoped
public class Reports {
    private static final String WITH_ALL = """
            select j from ReportJob j join fetch j.programme join fetch j.requestedBy left join fetch j.round left join fetch j.site
            """;

    @Inject
    EntityManager db;
    @Inject
    CurrentStanding current;
    @Inject
    Programmes programmes;
    @Inject
    @Any
    Instance<Report> reports;
    @Inject
    @Any
    Instance<PdfReport> printed;
    @Inject
    Frameworks frameworks;
    @Inject
    Clock clock;
    @Inject
    Event<ReportRequested> requested;

    /** The kinds that the current person may ask for. */
    @Transactional
    public List<ReportKind> kinds(Programme programme) {
        return ReportPolicy.kinds(current.get(), programme).stream().filter(kind -> find(kind).isPresent()).toList();
    }

    /** The sites whose reports the current person may ask for, by code. */
    @Transactional
    public List<Site> sites(Programme programme) {
        var kinds = kinds(programme).stream().filter(ReportKind::isOfSite).toList();
        return programmes.sites(programme).stream()
                .filter(site -> kinds.stream().anyMatch(kind -> ReportPolicy.mayHave(current.get(), kind, programme, site))).toList();
    }

    /**
     * Puts a report into the queue. Asking again for one that waits or is being made gives the same job.
     *
     * @param kind code of the kind
     * @param round code of the round, for kinds of one round
     * @param site code of the site, for kinds of one site; some are of all sites without it
     * @throws Invalid if there is no such kind, if a round or a site is missing, or if there is nothing to report yet
     * @throws NotFound if the person may not know of the programme, the round or the site
     * @throws org.quarterdeck.shared.Refused if the person may not have this kind of report
     */
    @Transactional
    public ReportJob start(String programme, String kind, String round, String site) {
        return start(programme, kind, round, site, ReportOption.usual());
    }

    /** As {@link #start(String, String, String, String)}, with these options where the kind has any. */
    @Transactional
    public ReportJob start(String programme, String kind, String round, String site, Set<ReportOption> options) {
        return start(programme, kind, round, site, options, "");
    }

    /** The same against one of the programme's frameworks, by its key; null or empty for its first. */
    @Transactional
    public ReportJob start(String programme, String kind, String round, String site, Set<ReportOption> options, String framework) {
        var request = request(programmes.programme(programme), kind, round, site, options, framework);
        Access.require(isAllowed(request));
        report(request.kind()).check(request);
        return unfinished(request).orElseGet(() -> queue(request));
    }

    private ReportRequest request(Programme programme, String code, String round, String site, Set<ReportOption> options,
            String framework) {
        var kind = ReportKind.withCode(code).filter(known -> find(known).isPresent())
                .orElseThrow(() -> new Invalid("kind", "Select a report. There are: " + codes()));
        require(!kind.isOfRound() || isGiven(round), "round", "Select a round");
        require(!kind.isOfSite() || kind.isOfAll() || isGiven(site), "site", "Select a site");
        return new ReportRequest(programme, kind, kind.isOfRound() ? programmes.round(programme, round) : null,
                kind.isOfSite() && isGiven(site) ? programmes.site(programme.getCode(), site) : null, kind.hasOptions() ? options : Set.of(),
                kind.hasFramework() ? key(programme, framework) : "");
    }

    /** Empty for the programme's first, so that asking for that one by its name is asking for the same report. */
    private String key(Programme programme, String framework) {
        if (!isGiven(framework)) {
            return "";
        }
        var all = frameworks.all(programme);
        var wanted = all.stream().filter(each -> each.getKey().equals(framework)).findFirst()
                .orElseThrow(() -> new Invalid("framework", "Select a framework. There are: "
                        + all.stream().map(Framework::getKey).collect(Collectors.joining(", "))));
        return wanted.getId().equals(all.get(0).getId()) ? "" : wanted.getKey();
    }

    private String codes() {
        return reports.stream().map(report -> report.kind().getCode()).sorted().collect(Collectors.joining(", "));
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Invalid(field, message);
        }
    }

    private Optional<Report> find(ReportKind kind) {
        return reports.stream().filter(report -> report.kind() == kind).findFirst();
    }

    private Optional<ReportJob> unfinished(ReportRequest request) {
        return mine(request.programme()).stream().filter(job -> !job.isOver() && job.request().equals(request)).findFirst();
    }

    private ReportJob queue(ReportRequest request) {
        var job = new ReportJob(request, current.get().person(), clock.instant());
        db.persist(job);
        db.flush();
        requested.fire(new ReportRequested(job.getId(), current.get().person().getId()));
        return job;
    }

    /** The reports that the current person has asked for and may still have, newest first. */
    @Transactional
    public List<ReportJob> mine(Programme programme) {
        return db.createQuery(WITH_ALL + "where j.programme.id = :programme and j.requestedBy.id = :person order by j.id desc", ReportJob.class)
                .setParameter("programme", programme.getId()).setParameter("person", current.get().person().getId())
                .getResultStream().filter(job -> ReportPolicy.maySee(current.get(), job)).toList();
    }

    /** @throws NotFound if there is none that the person may know of */
    @Transactional
    public ReportJob find(String programme, long id) {
        var job = db.createQuery(WITH_ALL + "where j.id = :id and j.programme.code = :programme", ReportJob.class)
                .setParameter("id", id).setParameter("programme", programme)
                .getResultStream().findFirst().orElseThrow(NotFound::new);
        Access.see(ReportPolicy.maySee(current.get(), job));
        return job;
    }

    /** @throws NotFound if there is no file that the person may have now */
    @Transactional
    public ReportFile file(String programme, long id) {
        var job = find(programme, id);
        Access.see(job.isDone() && isStillReadable(job.request()));
        var pieces = db.createQuery("select count(p) from ReportPiece p where p.job.id = :job", Long.class)
                .setParameter("job", id).getSingleResult();
        return new ReportFile(programme, id, job.getFileName(), job.getKind().getFormat(), job.getSize(), pieces.intValue());
    }

    /**
     * A part of a file.
     *
     * @param ordinal from 0
     * @throws NotFound if there is none that the person may have now
     */
    @Transactional
    public byte[] piece(String programme, long id, int ordinal) {
        Access.see(find(programme, id).isDone());
        return db.createQuery("select p.content from ReportPiece p where p.job.id = :job and p.ordinal = :ordinal", byte[].class)
                .setParameter("job", id).setParameter("ordinal", ordinal).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    private boolean isStillReadable(ReportRequest request) {
        try {
            report(request.kind()).check(request);
            return true;
        } catch (Invalid nothingToRead) {
            return false;
        }
    }

    Report report(ReportKind kind) {
        return find(kind).orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the current person may not have such a report */
    void requireAllowed(ReportRequest request) {
        Access.see(isAllowed(request));
    }

    private boolean isAllowed(ReportRequest request) {
        return ReportPolicy.mayHave(current.get(), request.kind(), request.programme(), request.site());
    }

    /** What a report says, read on behalf of the current person. */
    Content content(ReportRequest request) {
        requireAllowed(request);
        return printed.stream().filter(report -> report.kind() == request.kind()).findFirst().orElseThrow(NotFound::new).read(request);
    }
}
