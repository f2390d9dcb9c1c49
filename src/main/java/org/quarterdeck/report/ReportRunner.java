package org.quarterdeck.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.quarterdeck.shared.Invalid;
import org.quarterdeck.shared.NotFound;
import org.quarterdeck.shared.Refused;

/** Makes the reports that wait, one after another. */
@ApplicationScoped
public class ReportRunner {
    private static final Logger LOG = Logger.getLogger(ReportRunner.class.getName());
    private static final int READ = 25;

    @Inject
    ReportQueue queue;

    public void runAll() {
        for (var next = queue.next(); next.isPresent(); next = queue.next()) {
            run(next.get());
        }
    }

    private void run(long job) {
        try {
            var content = queue.read(job);
            queue.reach(job, READ);
            queue.finish(job, Pdf.render(content, done -> queue.reach(job, READ + done * (99 - READ) / 100)));
        } catch (NotFound | Refused lost) {
            queue.fail(job, "You may not see any more what this report is about");
        } catch (Invalid nothing) {
            queue.fail(job, nothing.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            LOG.log(Level.SEVERE, broken, () -> "Report " + job + " could not be made");
            queue.fail(job, "The report could not be made. Start it again; if it fails again, tell the administrator that it was report " + job);
        }
    }
}
