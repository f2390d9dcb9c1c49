package org.quarterdeck.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** Records as JSON. A property without a value is there and is null, so that a reader need not guess. */
public final class Json {
    public static final Jsonb WITH_NULLS = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    private Json() {
    }
}
