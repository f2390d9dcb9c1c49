package org.quarterdeck.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.maturity.Framework;
import org.quarterdeck.maturity.Frameworks;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.PortalTime;

/** Asking for reports, watching them being made and downloading them. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {
    @Inject
    Reports reports;
    @Inject
    Programmes programmes;
    @Inject
    PackGaps gaps;
    @Inject
    Frameworks frameworks;

    private String code;
    private ReportKind kind;
    private String round;
    private String site;
    private String framework;
    private boolean feedback = true;
    private boolean changes;
    private final Set<Long> unfinished = new HashSet<>();
    private transient Programme programme;
    private transient List<ReportJob> jobs;
    private String news = "";

    /** Another page may link here with the report that its reader probably wants already chosen. */
    public void load() {
        programme = programmes.programme(code);
        if (kind == null) {
            var kinds = getKinds();
            kind = ReportKind.withCode(Faces.getRequestParameter("kind")).filter(kinds::contains)
                    .or(() -> kinds.stream().findFirst()).orElse(null);
            round = Faces.getRequestParameter("round");
            site = Faces.getRequestParameter("site");
            framework = Faces.getRequestParameter("framework");
        }
        remember();
    }

    public void start() {
        try {
            reports.start(code, kind == null ? "" : kind.getCode(), round, getSites().size() == 1 ? getSites().get(0).getCode() : site,
                    ReportOption.of(feedback, changes), framework);
            Faces.redirect(getProgramme().getAddress() + "/reports");
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", "{0}", wrong.getMessage());
        }
    }

    /** Looks again, and tells what has come to an end since the last time. */
    public void look() {
        jobs = null;
        news = getJobs().stream().filter(job -> job.isOver() && unfinished.contains(job.getId()))
                .map(job -> job.getTitle() + ": " + job.getState().getLabel()).collect(Collectors.joining(". "));
        remember();
    }

    private void remember() {
        unfinished.clear();
        getJobs().stream().filter(job -> !job.isOver()).map(ReportJob::getId).forEach(unfinished::add);
    }

    public Programme getProgramme() {
        if (programme == null) {
            programme = programmes.programme(code);
        }
        return programme;
    }

    public List<ReportKind> getKinds() {
        return reports.kinds(getProgramme());
    }

    /** The rounds that have begun, the latest first. */
    public List<Round> getRounds() {
        return programmes.rounds(getProgramme()).stream().filter(Round::isOpened)
                .sorted((one, other) -> Integer.compare(other.getOrdinal(), one.getOrdinal())).toList();
    }

    public List<Site> getSites() {
        return reports.sites(getProgramme());
    }

    /** Of which kinds a site is asked, for the page to show the field. */
    public String getKindsOfSite() {
        return names(ReportKind::isOfSite);
    }

    /** What stands in the field of the site while none is chosen. */
    public String getNoSite() {
        var ofAll = getKinds().stream().filter(ReportKind::isOfAll).map(ReportKind::getLabel).collect(Collectors.joining(", "));
        return ofAll.isEmpty() ? "Choose a site" : "Choose a site (none: all sites, for " + ofAll + ")";
    }

    /** What a round pack could not have now, for the person to know before it is made; empty where it is whole. */
    public List<String> getPackGaps() {
        return gaps.of(getProgramme(), getRounds());
    }

    /** Of which kinds a round is asked. */
    public String getKindsOfRound() {
        return names(ReportKind::isOfRound);
    }

    /** Of which kinds one says against what the sites are rated. */
    public String getKindsWithFramework() {
        return names(ReportKind::hasFramework);
    }

    /** What the sites are rated against, those in use first. */
    public List<Framework> getFrameworks() {
        return frameworks.all(getProgramme());
    }

    /** Which kinds have options. */
    public String getKindsWithOptions() {
        return names(ReportKind::hasOptions);
    }

    private String names(Predicate<ReportKind> which) {
        return getKinds().stream().filter(which).map(Enum::name).collect(Collectors.joining(" "));
    }

    public List<ReportJob> getJobs() {
        if (jobs == null) {
            jobs = reports.mine(getProgramme());
        }
        return jobs;
    }

    public String asked(ReportJob job) {
        return PortalTime.dayAndTime(job.getRequestedAt());
    }

    public String getNews() {
        return news;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public String getRound() {
        return round;
    }

    public void setRound(String round) {
        this.round = round;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public String getFramework() {
        return framework;
    }

    public void setFramework(String framework) {
        this.framework = framework;
    }

    public boolean isFeedback() {
        return feedback;
    }

    public void setFeedback(boolean feedback) {
        this.feedback = feedback;
    }

    public boolean isChanges() {
        return changes;
    }

    public void setChanges(boolean changes) {
        this.changes = changes;
    }
}
