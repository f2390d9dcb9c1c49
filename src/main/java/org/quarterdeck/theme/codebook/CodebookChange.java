package org.quarterdeck.theme.codebook;

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
import java.time.Instant;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.shared.PortalTime;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.Theme;

/** One change of a codebook: it made a version, and says why. */
@Entity
@Table(name = "codebook_change")
public class CodebookChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "codebook_change_seq")
    @SequenceGenerator(name = "codebook_change_seq", sequenceName = "codebook_change_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "codebook_id")
    private Codebook codebook;
    private int number;
    @Enumerated(EnumType.STRING)
    private ChangeKind kind;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_id")
    private Theme theme;
    private String others;
    private String reason;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "made_by_id")
    private Person by;
    @Column(name = "made_at")
    private Instant at;

    protected CodebookChange() {
    }

    CodebookChange(Codebook codebook, ChangeKind kind, Theme theme, List<String> others, String reason, Person by, Instant at) {
        this.codebook = codebook;
        this.number = codebook.getNumber();
        this.kind = kind;
        this.theme = theme;
        this.others = String.join(" ", others);
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    public Long getId() {
        return id;
    }

    /** The version of the codebook that it made. */
    public int getNumber() {
        return number;
    }

    public ChangeKind getKind() {
        return kind;
    }

    /** The theme that was changed; null where a file changed several. */
    public Theme getTheme() {
        return theme;
    }

    /** Codes of the themes into which it was merged, split or moved, or which a file added or changed, or which were retired because a split was undone. */
    public List<String> getOthers() {
        return others.isEmpty() ? List.of() : List.of(others.split(" "));
    }

    /** What was done, in a few words that do not name the theme. */
    public String getWhat() {
        var named = others.isEmpty() ? "" : String.join(", ", getOthers());
        return kind.getLabel() + switch (kind) {
            case MERGED, SPLIT -> " into " + named;
            case MOVED -> named.isEmpty() ? " to the top" : " under " + named;
            case RESTORED -> named.isEmpty() ? "" : ", taken apart from " + named;
            case REJOINED -> named.isEmpty() ? "" : ", retired " + named;
            case IMPORTED -> ": " + named;
            default -> "";
        };
    }

    public String getReason() {
        return reason;
    }

    public Person getBy() {
        return by;
    }

    public Instant getAt() {
        return at;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(at);
    }
}
