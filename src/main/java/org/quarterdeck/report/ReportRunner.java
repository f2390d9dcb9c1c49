package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;

/** Makes the reports that wait, one after another. */
@ApplicationScoped
public class ReportRunner {
    private static final Logger LOG = Logger.getLogger(ReportRunner.class.getName());

    @Inject
    ReportQueue queue;

    public void runAll() {
        for (var next = queue.next(); next.isPresent(); next = queue.next()) {
            run(next.get());
        }
    }

    /** Nobody waits for a short report until a long one is done. */
    private void runShort() {
        for (var next = queue.nextShort(); next.isPresent(); next = queue.nextShort()) {
            run(next.get());
        }
    }

    private void run(long job) {
        try {
            var report = queue.report(job);
            var file = new FileInPieces((piece, ordinal) -> queue.keep(job, ordinal, piece));
            report.make(new Errand(queue, job, report.kind().isLong() ? this::runShort : () -> { }), file);
            file.close();
            queue.finish(job, file.sha256(), file.size());
        } catch (NotFound | Refused lost) {
            queue.fail(job, "You may not see any more what this report is about");
        } catch (Invalid nothing) {
            queue.fail(job, nothing.getMessage());
        } catch (RuntimeException | IOException | StackOverflowError | OutOfMemoryError broken) {
            LOG.log(Level.SEVERE, broken, () -> "Report " + job + " could not be made");
            queue.fail(job, "The report could not be made. Start it again; if it fails again, tell the administrator that it was report " + job);
        }
    }
}
