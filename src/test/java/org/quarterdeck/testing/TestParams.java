package org.quarterdeck.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.omnifaces.cdi.Param;

/** The parameters of a request, of which a test has none. */
@ApplicationScoped
class TestParams {
    @Produces
    @Param
    boolean no() {
        return false;
    }

    @Produces
    @Param
    String none() {
        return null;
    }
}
