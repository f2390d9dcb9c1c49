package org.quarterdeck.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.quarterdeck.testing.RunningPortal;

/**
 * {@code ./quarterdeck bench}: pages, saves and PDFs of programmes of 16, 160 and 1,600 sites, by the server's own time,
 * with the number of SQL statements and the heap that is left after a collection. {@code ./quarterdeck bench 16} measures
 * one size. The table also replaces the one in docs/performance.md. {@code ./quarterdeck bench comments}
 * measures what 5,000 comments do, {@code ./quarterdeck bench pack} the matrix and the round pack of 160 sites, {@code ./quarterdeck bench codings} what 300,000 codings of 1,600 sites do, {@code ./quarterdeck bench crash} is {@link Crash}.
 */
public final class Bench {
    private static final List<Integer> SIZES = List.of(16, 160, 1600);
    private static final int DEMONSTRATION = 16;
    private static final int KILLS = 100;
    private static final String ROUND = "/programmes/icp/rounds/T5";

    private Bench() {
    }

    public static void main(String[] names) throws SQLException, IOException, InterruptedException {
        if (names.length > 0 && names[0].equals("crash")) {
            Crash.bench(names.length > 1 ? Integer.parseInt(names[1]) : KILLS);
            System.exit(0);
        }
        if (names.length > 0 && names[0].equals("comments")) {
            comments();
            System.exit(0);
        }
        if (names.length > 0 && names[0].equals("pack")) {
            pack();
            System.exit(0);
        }
        if (names.length > 0 && names[0].equals("codings")) {
            codings();
            System.exit(0);
        }
        var sizes = names.length == 0 ? SIZES : List.of(Integer.parseInt(names[0]));
        var rows = new ArrayList<String>();
        for (int sites : sizes) {
            try (var portal = RunningPortal.onEmptyData()) {
                portal.stop();
                ManySites.multiply(portal.data(), sites / DEMONSTRATION);
                portal.start();
                new Measurement(portal, sites, rows).measure();
            }
        }
        if (names.length == 0) {
            write(rows);
        }
        System.exit(0);
    }

    /** Pages of a programme of 160 sites with more than 5,000 comments. */
    private static void comments() throws SQLException {
        try (var portal = RunningPortal.onEmptyData()) {
            portal.stop();
            ManySites.multiply(portal.data(), 10);
            ManySites.multiplyThreads(portal.data(), 3);
            portal.start();
            new Measurement(portal, 160, new ArrayList<>()).pages(List.of(
                    entry("evaluator", "/programmes/icp/comments"), entry("manager", "/programmes/icp/comments?page=20"),
                    entry("manager", "/programmes/icp/comments?state=resolved&age=1"), entry("manager", "/programmes/icp/comments/file"),
                    entry("manager", "/programmes/icp/comments/times"), entry("evaluator", "/"),
                    entry("lead.nty", "/programmes/icp/sites/NTY/rounds/T6/questions/sustainability"),
                    entry("evaluator", "/programmes/icp/sites/NTY/rounds/T5/read")));
        }
    }

    /** The matrix of 160 sites as a page and as files, and the pack of a round of theirs. */
    private static void pack() throws SQLException, IOException {
        try (var portal = RunningPortal.onEmptyData()) {
            portal.stop();
            ManySites.multiply(portal.data(), 10);
            portal.start();
            var measurement = new Measurement(portal, 160, new ArrayList<>());
            measurement.pack();
            measurement.pages(List.of(entry("manager", "/programmes/icp/maturity?round=T5"),
                    entry("manager", "/programmes/icp/maturity?round=T5&order=group&against=T1"),
                    entry("manager", "/programmes/icp/maturity?round=T5&framework=integrated-care-route-map"),
                    entry("manager", "/programmes/icp/maturity/file?round=T5"), entry("manager", "/programmes/icp/maturity/workbook?round=T5")));
        }
    }

    /** Pages across 1,600 sites with more than 300,000 codings, then the summary of 160 sites. */
    private static void codings() throws SQLException, IOException {
        try (var portal = RunningPortal.onEmptyData()) {
            portal.stop();
            ManySites.multiply(portal.data(), 100);
            System.out.println(ManyCodings.multiply(portal.data(), 8) + " codings");
            portal.start();
            new Measurement(portal, 1600, new ArrayList<>()).pages(List.of(
                    entry("evaluator", ROUND + "/themes"), entry("evaluator", ROUND + "/themes?page=32"),
                    entry("manager", ROUND + "/themes?view=groups"), entry("evaluator", ROUND + "/themes?kind=barrier"),
                    entry("evaluator", ROUND + "/themes/IT-B"), entry("evaluator", ROUND + "/themes/IT-B?page=100000"),
                    entry("evaluator", ROUND + "/themes/IT-B?site=Site%2006"), entry("evaluator", "/programmes/icp/themes/IT-B"),
                    entry("evaluator", "/programmes/icp/themes"), entry("evaluator", ROUND + "/co-occurrence"),
                    entry("evaluator", ROUND + "/co-occurrence/IT-B/LEAD-F"), entry("manager", ROUND + "/matrix/file"),
                    entry("manager", ROUND + "/themes/IT-B/file"), entry("manager", ROUND + "/themes/IT-B/project"),
                    entry("evaluator", ROUND + "/summary")));
        }
        try (var portal = RunningPortal.onEmptyData()) {
            portal.stop();
            ManySites.multiply(portal.data(), 10);
            System.out.println(ManyCodings.multiply(portal.data(), 8) + " codings");
            portal.start();
            new Measurement(portal, 160, new ArrayList<>()).summary();
        }
    }

    private static void write(List<String> rows) throws IOException {
        var file = Path.of("docs/performance.md");
        var text = Files.readString(file);
        var from = text.indexOf("| sites |");
        var to = text.indexOf("\n\n", from);
        Files.writeString(file, text.substring(0, from)
                + "| sites | what | median, ms | 95th percentile, ms | SQL statements | times |\n| --- | --- | ---: | ---: | ---: | ---: |\n"
                + String.join("\n", rows) + text.substring(to));
    }
}
