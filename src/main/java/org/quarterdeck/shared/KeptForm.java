package org.quarterdeck.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What a person had typed into a form when their session was already over; passwords are not kept. */
record KeptForm(String address, String owner, HashMap<String, String[]> fields) implements Serializable {
    /** Stands for whoever holds the address of the page: only who has it comes back to it. */
    static final String GUEST = "guest";

    KeptForm(String address, String owner, Map<String, String[]> fields) {
        this(address, owner, new HashMap<>(fields));
        this.fields.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }

    boolean isGuests() {
        return owner.equals(GUEST);
    }
}
