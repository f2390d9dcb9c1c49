package org.quarterdeck.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/** Somebody who can sign in. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
    private Long id;
    @Version
    private int version;
    private String email;
    private String name;
    @Column(name = "password_hash")
    private String passwordHash;
    private boolean administrator;
    private boolean active = true;
    private String handle;

    protected Person() {
    }

    public Person(String email, String name) {
        this.email = addressOf(email);
        this.name = name;
        this.handle = UUID.randomUUID().toString();
    }

    /** An e-mail address as it is compared: without blanks around it, in lower case. */
    public static String addressOf(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    public void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    public void makeAdministrator() {
        administrator = true;
    }

    public void deactivate() {
        active = false;
    }

    public Long id() {
        return id;
    }

    public Long getId() {
        return id;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public boolean isActive() {
        return active;
    }

    /** A name for this person that says nothing about them, for the session and the browser. */
    public String handle() {
        return handle;
    }

    String passwordHash() {
        return passwordHash;
    }
}
