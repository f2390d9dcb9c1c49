package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;

/** The description of the API, for anybody. */
@Path(OpenApiResource.PATH)
@RequestScoped
public class OpenApiResource {
    static final String PATH = "openapi.yaml";

    @GET
    @Produces("application/yaml")
    public InputStream description() {
        return OpenApiResource.class.getResourceAsStream(PATH);
    }
}
