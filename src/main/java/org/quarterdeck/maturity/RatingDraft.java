package org.quarterdeck.maturity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.Json;

/** What somebody has typed into a form and not saved yet, theirs alone. */
@Entity
@Table(name = "rating_draft")
class RatingDraft {
    private static final int LONGEST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "rating_draft_seq")
    @SequenceGenerator(name = "rating_draft_seq", sequenceName = "rating_draft_seq", allocationSize = 50)
    private Long id;
    private String place;
    private String content;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected RatingDraft() {
    }

    RatingDraft(String place) {
        this.place = place;
    }

    /** @throws Invalid if it is more than the portal keeps */
    void keep(Map<String, String> typed, Instant at) {
        var json = Json.WITH_NULLS.toJson(new HashMap<>(typed));
        if (json.length() > LONGEST) {
            throw new Invalid("typed", "This is more text than can be kept. Shorten it");
        }
        content = json;
        savedAt = at;
    }

    Typed typed() {
        var typed = new HashMap<String, String>();
        Json.WITH_NULLS.fromJson(content, HashMap.class).forEach((name, value) -> typed.put((String) name, value == null ? "" : value.toString()));
        return new Typed(typed, savedAt);
    }
}
