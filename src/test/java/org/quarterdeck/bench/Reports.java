package org.quarterdeck.bench;

import java.util.regex.Pattern;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** Asks the API for reports, as the manager, and waits for them. */
class Reports {
    private static final Pattern ID = Pattern.compile("\"id\":\"?(\\w+)");

    private final RunningPortal portal;
    private final PortalClient client;
    private final String token;

    Reports(RunningPortal portal) {
        this.portal = portal;
        this.client = new PortalClient(portal.url(""));
        this.token = portal.token("manager");
    }

    /** Milliseconds from the request until the job is done. */
    double make(String kind, String what) {
        long start = System.nanoTime();
        var job = client.postJson("/api/v1/programmes/icp/reports", token, "{\"kind\":\"" + kind + "\"," + what + "}");
        var id = ID.matcher(job.body());
        if (job.status() != 202 || !id.find()) {
            throw new IllegalStateException(kind + " was not accepted: " + job.status() + " " + job.body());
        }
        while (true) {
            var state = client.get("/api/v1/programmes/icp/reports/" + id.group(1), token).body();
            if (state.contains("\"failed\"")) {
                throw new IllegalStateException(state);
            } else if (state.contains("\"done\"")) {
                return (System.nanoTime() - start) / 1_000_000.0;
            }
        }
    }
}
