package org.quarterdeck.report.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.quarterdeck.report.Content;
import org.quarterdeck.report.Errand;
import org.quarterdeck.report.FilledLayout;
import org.quarterdeck.report.ReportRequest;

/** Lays out pieces on as many threads as there are processors, two at most: more would need more memory than they save time. */
class Printer implements Closeable {
    private static final int AT_ONCE = Math.min(2, Runtime.getRuntime().availableProcessors());

    private record Waiting(FilledLayout layout, Future<byte[]> pdf, Path file) {
    }

    private final Errand errand;
    private final Sheets sheets;
    private final ExecutorService presses = Executors.newFixedThreadPool(AT_ONCE);
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    Printer(Errand errand, Sheets sheets) {
        this.errand = errand;
        this.sheets = sheets;
    }

    /** Reads a piece now, and lays it out while the next is read; what was kept is not laid out again. */
    void print(Function<ReportRequest, Content> piece) throws IOException {
        var content = errand.read(piece).inPack();
        var layout = FilledLayout.of(content);
        var file = sheets.next();
        sheets.date(content.date());
        var kept = errand.kept(layout);
        if (kept.isPresent()) {
            Files.write(file, kept.get());
            return;
        }
        if (waiting.size() >= AT_ONCE) {
            takeFirst();
        }
        waiting.add(new Waiting(layout, presses.submit(layout::pdf), file));
    }

    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeFirst();
        }
    }

    private void takeFirst() throws IOException {
        var first = waiting.remove();
        var pdf = get(first.pdf());
        errand.keep(first.layout(), pdf);
        Files.write(first.file(), pdf);
    }

    private static byte[] get(Future<byte[]> pdf) {
        try {
            return pdf.get();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }

    @Override
    public void close() {
        presses.shutdownNow();
    }
}
