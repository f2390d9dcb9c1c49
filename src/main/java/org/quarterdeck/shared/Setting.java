package org.quarterdeck.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** One remembered fact about this installation. */
@Entity
class Setting {
    @Id
    private String name;
    @Column(name = "content")
    private String value;

    protected Setting() {
    }

    Setting(String name, String value) {
        this.name = name;
        this.value = value;
    }

    String value() {
        return value;
    }

    void change(String value) {
        this.value = value;
    }
}
