package org.quarterdeck.api;

import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.quarterdeck.shared.Json;

/** The API's JSON is that of all of the portal. */
@Provider
public class JsonWithNulls implements ContextResolver<Jsonb> {
    @Override
    public Jsonb getContext(Class<?> type) {
        return Json.WITH_NULLS;
    }
}
