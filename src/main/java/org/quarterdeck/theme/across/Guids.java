package org.quarterdeck.theme.across;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.quarterdeck.programme.Programme;

/** GUIDs that are always the same for the same thing (RFC 9562, version 3). */
final class Guids {
    private Guids() {
    }

    static String of(Programme programme, String... path) {
        return UUID.nameUUIDFromBytes((programme.getCode() + "/" + String.join("/", path)).getBytes(StandardCharsets.UTF_8)).toString();
    }

    static String person(Programme programme, long id) {
        return of(programme, "people", Long.toString(id));
    }
}
