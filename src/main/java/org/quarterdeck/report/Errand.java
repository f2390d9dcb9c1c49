package org.quarterdeck.report;

import java.util.Optional;
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
        return FilledLayout.of(content).pdf();
    }

    /** A part that an attempt before this one, or this, has laid out and kept. */
    public Optional<byte[]> kept(FilledLayout part) {
        return queue.part(job, part.sha256());
    }

    /** Keeps a part until the report is made, also when the portal is stopped. */
    public void keep(FilledLayout part, byte[] pdf) {
        queue.keepPart(job, part.sha256(), pdf);
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
