package org.quarterdeck.costing.exchange;

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
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.shared.Json;
import org.quarterdeck.shared.sheet.SheetRow;

/** A table that somebody has pasted or sent, until they have seen what it would change and applied or dropped it. */
@Entity
@Table(name = "cost_table")
public class WaitingTable {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_table_seq")
    @SequenceGenerator(name = "cost_table_seq", sequenceName = "cost_table_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;
    private String name;
    @Column(name = "sent_at")
    private Instant at;
    private boolean removing;
    private String content;

    protected WaitingTable() {
    }

    WaitingTable(CostProForma proForma, Person person, String name, List<SheetRow> rows, boolean removing, Instant at) {
        this.proForma = proForma;
        this.person = person;
        this.name = name;
        this.removing = removing;
        this.at = at;
        content = Json.WITH_NULLS.toJson(rows.toArray(SheetRow[]::new));
    }

    List<SheetRow> rows() {
        return Arrays.asList(Json.WITH_NULLS.fromJson(content, SheetRow[].class));
    }

    /** What the file is called, or that it was pasted. */
    public String getName() {
        return name;
    }

    /** Whether lines that are not in it are to be taken out. */
    public boolean isRemoving() {
        return removing;
    }
}
