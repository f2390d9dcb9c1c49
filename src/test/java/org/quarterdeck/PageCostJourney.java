package org.quarterdeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.bench.ManySites;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/** A page asks the database as often for 160 sites as it does for 16. */
class PageCostJourney {
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("programme", "icp"), Map.entry("site", "NTY"),
            Map.entry("question", "progress"), Map.entry("factor", "leadership"), Map.entry("theme", "LEAD-F"),
            Map.entry("number", "1"), Map.entry("format", "csv"), Map.entry("other", "IT-B"), Map.entry("line", "1"),
            Map.entry("category", "SETUP_LABOUR"), Map.entry("version", "1"), Map.entry("metric", "M2"), Map.entry("framework", "integrated-care-matrix"));
    private static final List<String> PEOPLE = List.of("evaluator", "lead.nty", "manager");
    /**
     * Pages of one thing that has no readable name of its own, of the portal itself, and of nobody who is signed in; files that
     * are read and written some documents at a time.
     */
    private static final List<String> LEFT_OUT = List.of("{thread}", "{discussion}", "/discussions/new", "{coding}", "{job}", "{saved}", "{attachment}", "/set-up/", "/partner-rating/", "/sign-in",
            "/project");

    @Test
    void noPageAsksMoreForMoreSites() throws IOException, SQLException {
        try (var portal = RunningPortal.onEmptyData()) {
            var few = costs(portal, Map.of());
            portal.stop();
            ManySites.multiply(portal.data(), 10);
            portal.start();

            var many = costs(portal, few);

            assertThat(few).hasSizeGreaterThan(40);
            assertThat(many.keySet()).isEqualTo(few.keySet());
            assertThat(few.keySet().stream().filter(page -> !few.get(page).equals(many.get(page)))
                    .map(page -> page + ": " + few.get(page) + " for 16 sites, " + many.get(page) + " for 160")).isEmpty();
        }
    }

    /** @param known what a page asks once what it keeps in memory is there; a page that asks otherwise is asked for again */
    private static Map<String, Integer> costs(RunningPortal portal, Map<String, Integer> known) throws IOException {
        var costs = new LinkedHashMap<String, Integer>();
        for (var who : PEOPLE) {
            var client = PortalClient.signedIn(portal.url(""), who);
            for (var path : addresses()) {
                if (who.equals("manager") && costs.containsKey("evaluator " + path)) {
                    continue;
                }
                var answer = client.get(path);
                if (answer.status() == 200 && !Integer.valueOf(answer.statements()).equals(known.get(who + " " + path))) {
                    answer = client.get(path);
                }
                if (answer.status() == 200) {
                    costs.put(who + " " + path, answer.statements());
                }
            }
        }
        return costs;
    }

    private static List<String> addresses() throws IOException {
        return Files.readAllLines(Path.of("webapp/WEB-INF/addresses.txt")).stream()
                .filter(line -> line.startsWith("/")).map(line -> line.split("\\s+")[0])
                .flatMap(PageCostJourney::withFrameworks)
                .filter(address -> LEFT_OUT.stream().noneMatch(address::contains))
                .flatMap(address -> address.contains("{round}") ? List.of(address.replace("{round}", "T5"),
                        address.replace("{round}", "T6")).stream() : List.of(address).stream())
                .map(PageCostJourney::filledIn).toList();
    }

    /** The same pages against another framework, and those that only a route map has. */
    private static Stream<String> withFrameworks(String address) {
        return address.endsWith("/marks") ? Stream.of(address.replace("{factor}", "finance") + "?framework=integrated-care-route-map")
                : address.endsWith("/maturity") || address.endsWith("/scorecard") ? Stream.of(address, address + "?framework=integrated-care-readiness", address + "?framework=integrated-care-route-map")
                : Stream.of(address);
    }

    private static String filledIn(String address) {
        var filled = address;
        for (var part : PARTS.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }
}
