package org.quarterdeck.bench;

import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.quarterdeck.testing.RunningPortal;

/**
 * {@code ./quarterdeck bench crash}: kills the server at a random moment while ten people save, starts it again and looks
 * whether all that was acknowledged is there, and nothing half-written; a hundred times.
 */
public class Crash {
    private static final int WRITERS = 10;
    private static final int LONGEST_MS = 3_000;

    /** One person's texts: the last that the portal said was saved, and the one that was on its way. */
    private static final class Diary {
        private final Writer writer;
        private final int number;
        private volatile String saved;
        private volatile String sent;
        private int count;

        Diary(RunningPortal portal, int number) {
            this.writer = Writer.number(portal, number);
            this.number = number;
            this.saved = writer.text();
            this.sent = saved;
        }

        /** Saves on and on until the server is gone. */
        void write(CountDownLatch begun) {
            try {
                while (true) {
                    count++;
                    sent = ("Writer " + number + " at save " + count + ". ").repeat(1 + count * 37 % 400).strip();
                    writer.save(sent);
                    saved = sent;
                    begun.countDown();
                }
            } catch (RuntimeException gone) {
                // what was sent last may or may not have arrived
            }
        }

        void compare(RunningPortal restarted) {
            var text = Writer.kept(restarted, number);
            if (!text.equals(saved) && !text.equals(sent)) {
                throw new IllegalStateException("Writer " + number + " was told that a text was saved, and finds another: \n" + saved + "\n" + text);
            }
        }

        int saves() {
            return count - 1;
        }
    }

    private final RunningPortal portal;
    private final Random random;

    public Crash(RunningPortal portal, long seed) {
        this.portal = portal;
        this.random = new Random(seed);
    }

    /**
     * Kills the server once while ten people save, some time after the first could, and starts it again.
     *
     * @return how many saves had been acknowledged
     * @throws IllegalStateException if one of them is not there
     */
    public int once() throws InterruptedException {
        var diaries = IntStream.range(0, WRITERS).mapToObj(number -> new Diary(portal, number)).toList();
        var begun = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(WRITERS);
        diaries.forEach(diary -> pool.execute(() -> diary.write(begun)));
        if (!begun.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Nobody could save anything");
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MS));
        portal.kill();
        pool.shutdown();
        if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("Somebody is still saving in a portal that is gone");
        }
        portal.start();
        diaries.forEach(diary -> diary.compare(portal));
        return diaries.stream().mapToInt(Diary::saves).sum();
    }

    static void bench(int times) throws InterruptedException {
        try (var portal = RunningPortal.onEmptyData()) {
            var crash = new Crash(portal, times);
            int saves = 0;
            for (int i = 1; i <= times; i++) {
                saves += crash.once();
                System.out.println("Killed " + i + " times; all " + saves + " saves that were acknowledged are there");
            }
        }
    }
}
