package org.quarterdeck.report;

import java.util.function.Function;
import org.quarterdeck.shared.NotFound;

/** The making of one report on behalf of the person who asked for it. */
public class Errand {
    private final ReportQueue queue;
    private final long job;
    private final Runnable meanwhile;
    private int reached;

    /** @param meanwhile is run between two steps */
    Errand(ReportQueue queue, long job, Runnable meanwhile) {
        this.queue = queue;
        this.job = job;
        this.meanwhile = meanwhile;
    }

    /**
     * Reads in a transaction of its own, with what the person may do at this moment.
     *
     * @throws NotFound if they may not have the report any more, or not know of what is read
     */
    public <T> T read(Function<ReportRequest, T> reading) {
        return queue.read(job, reading);
    }

    /** What another report says, to go into this one; to be called while reading. */
    public Content content(ReportRequest other) {
        return queue.content(other);
    }

    /** @throws NotPrintable if it cannot be laid out */
    public byte[] pdf(Content content) {
        try {
            return Pdf.render(content);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new NotPrintable(broken);
        }
    }

    /** @param perCent of the whole work that is done */
    public void reach(int perCent) {
        if (perCent > reached) {
            queue.reach(job, perCent);
            reached = perCent;
        }
        meanwhile.run();
    }
}
