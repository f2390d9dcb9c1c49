package org.quarterdeck.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** Asks the API for reports, as the manager, and waits for them. */
class Reports {
    private static final Pattern ID = Pattern.compile("\"id\":\"?(\\w+)");

    private static final int SELDOM_MS = 250;

    private final RunningPortal portal;
    private final PortalClient client;
    private final String token;
    private String last;

    Reports(RunningPortal portal) {
        this.portal = portal;
        this.client = new PortalClient(portal.url(""));
        this.token = portal.token("manager");
    }

    /** A pack that was made, by the time from the request until the job was done. */
    record Pack(double seconds, int pages, int bytes) {
    }

    Pack pack(String round) throws IOException {
        double seconds = make("round-pack", "\"round\":\"" + round + "\"", SELDOM_MS) / 1000;
        var file = client.file("/api/v1/programmes/icp/reports/" + last + "/file", token);
        try (var document = Loader.loadPDF(file)) {
            return new Pack(seconds, document.getNumberOfPages(), file.length);
        }
    }

    /** Milliseconds from the request until the job is done. */
    double make(String kind, String what) {
        return make(kind, what, 0);
    }

    /** @param pause between two looks, so that looking takes nothing from long work */
    private double make(String kind, String what, int pause) {
        long start = System.nanoTime();
        var job = client.postJson("/api/v1/programmes/icp/reports", token, "{\"kind\":\"" + kind + "\"," + what + "}");
        var id = ID.matcher(job.body());
        if (job.status() != 202 || !id.find()) {
            throw new IllegalStateException(kind + " was not accepted: " + job.status() + " " + job.body());
        }
        last = id.group(1);
        while (true) {
            var state = client.get("/api/v1/programmes/icp/reports/" + id.group(1), token).body();
            if (state.contains("\"failed\"")) {
                throw new IllegalStateException(state);
            } else if (state.contains("\"done\"")) {
                return (System.nanoTime() - start) / 1_000_000.0;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        }
    }
}
