package org.quarterdeck.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The API. It is described by {@code openapi.yaml} and by nothing that the server makes up. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
