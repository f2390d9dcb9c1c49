package org.quarterdeck.costing.entry;

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
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.quarterdeck.account.Person;
import org.quarterdeck.costing.CostProForma;
import org.quarterdeck.shared.Json;
import org.quarterdeck.shared.PortalTime;

/** How a part of a pro-forma read at some time, or what was typed into it and set aside. */
@Entity
@Table(name = "cost_revision")
public class CostRevision {
    private static final Duration SITTING = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cost_revision_seq")
    @SequenceGenerator(name = "cost_revision_seq", sequenceName = "cost_revision_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "pro_forma_id")
    private CostProForma proForma;
    private String place;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "set_aside")
    private boolean setAside;
    @Column(name = "saved_from")
    private String savedFrom;
    private String content;

    protected CostRevision() {
    }

    CostRevision(CostProForma proForma, String place, Person author, Instant at, boolean setAside, String savedFrom, Map<String, String> fields) {
        this.proForma = proForma;
        this.place = place;
        this.author = author;
        this.begunAt = at;
        this.setAside = setAside;
        this.savedFrom = savedFrom;
        keep(fields, at);
    }

    /** Whether what this person types now still belongs to the same sitting at the same page. */
    boolean continuesFor(Person person, Instant now, boolean aside, String page) {
        return author.getId().equals(person.getId()) && setAside == aside && savedFrom.equals(page) && now.isBefore(begunAt.plus(SITTING));
    }

    void keep(Map<String, String> fields, Instant at) {
        content = Json.WITH_NULLS.toJson(fields);
        savedAt = at;
    }

    /** What stood in the fields, by their names, without those that were empty. */
    @SuppressWarnings("unchecked")
    public Map<String, String> getFields() {
        var fields = new LinkedHashMap<String, String>();
        ((Map<String, Object>) Json.WITH_NULLS.fromJson(content, LinkedHashMap.class)).forEach((name, text) -> {
            if (text != null && !text.toString().isEmpty()) {
                fields.put(name, text.toString());
            }
        });
        return fields;
    }

    public Person getAuthor() {
        return author;
    }

    public boolean isSetAside() {
        return setAside;
    }

    public String getMoment() {
        return PortalTime.dayAndTime(savedAt);
    }
}
