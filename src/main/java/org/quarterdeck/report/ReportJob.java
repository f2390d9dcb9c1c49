package org.quarterdeck.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quarterdeck.account.Person;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;
import org.quarterdeck.shared.FileSize;

/** A report that somebody asked for, and how far it has come. */
@Entity
@Table(name = "report_job")
public class ReportJob {
    /** A report that takes the portal down with it is not tried for ever. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_job_seq")
    @SequenceGenerator(name = "report_job_seq", sequenceName = "report_job_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_id")
    private Programme programme;
    @Enumerated(EnumType.STRING)
    private ReportKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "round_id")
    private Round round;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "site_id")
    private Site site;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "requested_by_id")
    private Person requestedBy;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.QUEUED;
    private int progress;
    private int attempts;
    private String error = "";
    @Column(name = "finished_at")
    private Instant finishedAt;
    private String sha256;
    @Column(name = "size_bytes")
    private Long size;
    private String includes = "";
    private String framework = "";

    protected ReportJob() {
    }

    ReportJob(ReportRequest request, Person by, Instant at) {
        this.programme = request.programme();
        this.kind = request.kind();
        this.round = request.round();
        this.site = request.site();
        this.includes = ReportOption.written(request.options());
        this.framework = request.framework();
        this.requestedBy = by;
        this.requestedAt = at;
    }

    ReportRequest request() {
        return new ReportRequest(programme, kind, round, site, ReportOption.read(includes), framework);
    }

    void run() {
        state = ReportState.RUNNING;
        progress = 0;
        attempts++;
    }

    /** @param perCent of the whole work; never goes back */
    void reach(int perCent) {
        progress = Math.max(progress, Math.min(perCent, 99));
    }

    /** The portal was stopped while it ran. */
    void interrupted(Instant at) {
        if (attempts < MOST_ATTEMPTS) {
            state = ReportState.QUEUED;
        } else {
            fail("The portal was stopped " + attempts + " times while making this report, so it was given up", at);
        }
    }

    /** @param bytes how long the file is */
    void finish(String checksum, long bytes, Instant at) {
        state = ReportState.DONE;
        progress = 100;
        sha256 = checksum;
        size = bytes;
        finishedAt = at;
    }

    void fail(String why, Instant at) {
        state = ReportState.FAILED;
        error = why;
        finishedAt = at;
    }

    public Long getId() {
        return id;
    }

    public Programme getProgramme() {
        return programme;
    }

    public ReportKind getKind() {
        return kind;
    }

    /** Null where the report is of no single round. */
    public Round getRound() {
        return round;
    }

    /** Null where the report is of no single site. */
    public Site getSite() {
        return site;
    }

    /** Key of what the sites are rated against, empty for the programme's first. */
    public String getFramework() {
        return framework;
    }

    public Person getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public ReportState getState() {
        return state;
    }

    /** Per cent of the work that is done. */
    public int getProgress() {
        return progress;
    }

    /** What went wrong, for the person who asked; empty where nothing did. */
    public String getError() {
        return error;
    }

    public Instant getFinishedAt() {
        return finishedAt;
    }

    /** Of the file; null until there is one. */
    public String getSha256() {
        return sha256;
    }

    /** Of the file, in bytes; null until there is one. */
    public Long getSize() {
        return size;
    }

    /** Such as "340 kB"; only of what is done. */
    public String getSizeText() {
        return FileSize.text(size);
    }

    public boolean isDone() {
        return state == ReportState.DONE;
    }

    public boolean isOver() {
        return state.isOver();
    }

    /** Such as "Scorecard of Torbay, T4". */
    public String getTitle() {
        return kind.getLabel() + (site != null ? " of " + site.getName() : kind.isOfAll() ? " of all sites" : "") + (round == null ? "" : ", " + round.getCode())
                + (framework.isEmpty() ? "" : ", " + framework) + unusual(", without feedback", ", with changes");
    }

    private String unusual(String withoutFeedback, String withChanges) {
        var options = ReportOption.read(includes);
        return !kind.hasOptions() ? "" : (options.contains(ReportOption.FEEDBACK) ? "" : withoutFeedback)
                + (options.contains(ReportOption.CHANGES) ? withChanges : "");
    }

    /** Such as {@code icp-TOR-T4-scorecard.pdf} or {@code icp-archive.zip}: letters, digits, dots and hyphens only. */
    public String getFileName() {
        return Stream.of(programme.getCode(), site == null ? "" : site.getCode(), round == null ? "" : round.getCode(), kind.getCode(), framework)
                .filter(part -> !part.isEmpty()).map(part -> part.replaceAll("[^A-Za-z0-9.]+", "-"))
                .collect(Collectors.joining("-")) + unusual("-without-feedback", "-with-changes") + "." + kind.getFormat().getEnding();
    }

    public String getFileAddress() {
        return programme.getAddress() + "/reports/" + id + "/file";
    }
}
