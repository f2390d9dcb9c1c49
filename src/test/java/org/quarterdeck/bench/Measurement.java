package org.quarterdeck.bench;

import static java.util.Map.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** One programme size, measured. */
class Measurement {
    private static final int WARM_UP = 40;
    private static final int TIMES = 100;
    private static final int FEW = 10;
    private static final long LONG_ENOUGH_NS = TimeUnit.SECONDS.toNanos(30);
    private static final int WRITERS = 50;
    private static final int SAVES_EACH = 10;
    private static final int SAVED_EVERY_MS = 2000;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final List<Map.Entry<String, String>> PAGES = List.of(
            entry("lead.nty", "/"), entry("evaluator", "/"), entry("manager", "/"), entry("steering", "/"),
            entry("manager", "/programmes/icp/rounds/T5"),
            entry("lead.nty", "/programmes/icp/sites/NTY/rounds/T6"),
            entry("lead.nty", "/programmes/icp/sites/NTY/rounds/T6/questions/progress"),
            entry("evaluator", "/programmes/icp/sites/NTY/rounds/T5/read"),
            entry("evaluator", "/programmes/icp/rounds/T5/summary"),
            entry("evaluator", "/programmes/icp/rounds/T5/themes"),
            entry("manager", "/programmes/icp/maturity?round=T5"));

    private final RunningPortal portal;
    private final int sites;
    private final List<String> rows;

    Measurement(RunningPortal portal, int sites, List<String> rows) {
        this.portal = portal;
        this.sites = sites;
        this.rows = rows;
    }

    void measure() throws IOException, InterruptedException {
        pages(PAGES);
        saves();
        writersAtOnce();
        report("thematic-summary", "\"round\":\"T4\"");
        report("scorecard", "\"round\":\"T5\",\"site\":\"NTY\"");
        heap();
    }

    /** The page and the PDF of a round's summary, and the heap that they leave. */
    void summary() throws IOException {
        page("evaluator", "/programmes/icp/rounds/T5/summary");
        report("thematic-summary", "\"round\":\"T4\"");
        heap();
    }

    /** Made twice: by a server that has just started, and by one that is warm; then the heap that it leaves. */
    void pack() throws IOException {
        var reports = new Reports(portal);
        for (var how : List.of("just started", "warm")) {
            var made = reports.pack("T4");
            add(String.format(Locale.ROOT, "| %d | PDF `round-pack`, %s: %d pages, %.1f MB, in %.1f s | %.1f pages a second | | | 1 |", sites, how,
                    made.pages(), made.bytes() / 1e6, made.seconds(), made.pages() / made.seconds()));
        }
        heap();
    }

    void pages(List<Map.Entry<String, String>> all) {
        all.forEach(page -> page(page.getKey(), page.getValue()));
    }

    private void page(String who, String path) {
        var client = PortalClient.signedIn(portal.url(""), who);
        int statements = 0;
        var times = new ArrayList<Double>();
        long start = System.nanoTime();
        for (int i = 0; times.size() < TIMES && (times.size() < FEW || System.nanoTime() - start < LONG_ENOUGH_NS); i++) {
            var answer = client.get(path);
            if (answer.status() != 200) {
                throw new IllegalStateException(path + " as " + who + " answered " + answer.status());
            }
            if (i >= WARM_UP || System.nanoTime() - start > LONG_ENOUGH_NS / 3) {
                times.add(answer.milliseconds());
                statements = answer.statements();
            }
        }
        add(Figures.of("`" + path + "` as " + who, times, statements));
    }

    private void saves() {
        var writer = new Writer(portal, "lead.nty", "NTY", "progress");
        var times = new ArrayList<Double>();
        int statements = 0;
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            var answer = writer.save("Saved for the " + i + "th time, a little longer each time than before.");
            if (i >= WARM_UP) {
                times.add(answer.milliseconds());
                statements = answer.statements();
            }
        }
        add(Figures.of("a saved draft, one person", times, statements));
    }

    /**
     * Fifty people write, every one an answer of their own, begin one after the other and are saved ten times as often as the
     * page does it. What each waits for is measured from outside.
     */
    private void writersAtOnce() throws InterruptedException {
        var writers = IntStream.range(0, WRITERS).mapToObj(number -> Writer.number(portal, number)).toList();
        var pool = Executors.newScheduledThreadPool(WRITERS);
        var times = new ConcurrentLinkedQueue<Double>();
        var saved = new CountDownLatch(WRITERS * SAVES_EACH);
        var everyone = IntStream.range(0, WRITERS).mapToObj(number -> pool.scheduleAtFixedRate(() -> {
            long start = System.nanoTime();
            writers.get(number).save("Written together, " + saved.getCount() + " saves before the last.");
            times.add((System.nanoTime() - start) / 1_000_000.0);
            saved.countDown();
        }, number * SAVED_EVERY_MS / WRITERS, SAVED_EVERY_MS, TimeUnit.MILLISECONDS)).toList();
        if (!saved.await(2L * SAVES_EACH * SAVED_EVERY_MS, TimeUnit.MILLISECONDS)) {
            everyone.stream().filter(Future::isDone).forEach(Measurement::fail);
            throw new IllegalStateException("The saves of fifty people take too long");
        }
        pool.shutdownNow();
        add(Figures.of("a saved draft, 50 people at once (as they wait for it)", List.copyOf(times), -1));
        var slowest = times.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        add(String.format(Locale.ROOT, "| %d | the slowest of these saves | %.1f | | | %d |", sites, slowest, times.size()));
    }

    private static void fail(Future<?> broken) {
        try {
            broken.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("A save failed", failed);
        }
    }

    private void report(String kind, String what) {
        var reports = new Reports(portal);
        var times = IntStream.range(0, 8).mapToObj(i -> reports.make(kind, what)).skip(3).toList();
        add(Figures.of("PDF `" + kind + "`, from the request until it is done", times, -1));
    }

    private void heap() throws IOException {
        long pid = portal.serverPid();
        run("jcmd", Long.toString(pid), "GC.run");
        var used = USED.matcher(run("jcmd", Long.toString(pid), "GC.heap_info")).results()
                .limit(2).mapToLong(found -> Long.parseLong(found.group(1))).sum();
        add(String.format(Locale.ROOT, "| %d | heap after a collection, MB | %d | | | |", sites, used / 1024));
    }

    private static String run(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return String.join("\n", out.lines().toList());
        }
    }

    private void add(Figures figures) {
        add(figures.row(sites));
    }

    private void add(String row) {
        rows.add(row);
        System.out.println(row);
    }
}
