package org.quarterdeck.shared;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What a person had typed into a form when their session was already over. */
record KeptForm(String address, String owner, HashMap<String, String[]> fields) implements Serializable {
    KeptForm(String address, String owner, Map<String, String[]> fields) {
        this(address, owner, new HashMap<>(fields));
    }
}
