package org.quarterdeck.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** Records as JSON. A property without a value is there and is null, so that a reader need not guess. */
public final class Json {
    public static final Jsonb WITH_NULLS = JsonbBuilder.create(new JsonbConfig().withNullValues(true));
    /** The same with line breaks, for files that people look into. */
    public static final Jsonb READABLE = JsonbBuilder.create(new JsonbConfig().withNullValues(true).withFormatting(true));

    private Json() {
    }
}
