package org.quarterdeck.theme.codebook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A coding that no longer counts because of a change of the codebook, and the one that counts in its place. */
@Entity
@Table(name = "coding_set_aside")
public class SetAside {
    @Id
    @Column(name = "coding_id")
    private long coding;
    @Column(name = "change_id")
    private long change;
    @Column(name = "kept_id")
    private Long kept;

    protected SetAside() {
    }

    /** @param kept null where the passage belongs to no theme any more */
    SetAside(long coding, long change, Long kept) {
        this.coding = coding;
        this.change = change;
        this.kept = kept;
    }
}
