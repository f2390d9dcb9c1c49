package org.quarterdeck.theme.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.theme.Codebook;
import org.quarterdeck.theme.exchange.CodebookCsv;
import org.quarterdeck.theme.exchange.CodebookXml;
import org.quarterdeck.theme.exchange.ThemeRow;

/** A file with themes that somebody has sent and neither applied nor dropped. Each person has one at most. */
@Entity
@Table(name = "codebook_import")
public class WaitingImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "codebook_import_seq")
    @SequenceGenerator(name = "codebook_import_seq", sequenceName = "codebook_import_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "codebook_id")
    private Codebook codebook;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String name;
    private boolean qdc;
    private String content;
    @Column(name = "sent_at")
    private Instant at;

    protected WaitingImport() {
    }

    WaitingImport(Codebook codebook, Person person, String name, boolean qdc, String content, Instant at) {
        this.codebook = codebook;
        this.person = person;
        this.name = name;
        this.qdc = qdc;
        this.content = content;
        this.at = at;
    }

    List<ThemeRow> rows() {
        return qdc ? CodebookXml.rows(CodebookXml.read(content.getBytes(StandardCharsets.UTF_8)).codes()) : CodebookCsv.read(content);
    }

    /** How many sets of codes the file has, which are left out. */
    public int getSets() {
        return qdc ? CodebookXml.read(content.getBytes(StandardCharsets.UTF_8)).sets() : 0;
    }

    public String getName() {
        return name;
    }

    public Instant getAt() {
        return at;
    }
}
