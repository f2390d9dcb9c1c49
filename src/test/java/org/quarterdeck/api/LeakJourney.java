package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarterdeck.testing.AccessTable;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.RunningPortal;

/**
 * A lead and a contributor of Principia try every address, with their own site and others, every round, and every thread and
 * coding that there is, for the words of drafts, of notes among evaluators, of feedback to other sites and of codings.
 */
class LeakJourney {
    private static final String PROGRAMME = "/api/v1/programmes/icp";
    private static final List<String> ROUNDS = List.of("T1", "T2", "T3", "T4", "T5", "T6");
    private static final int TELLING = 25;

    private final RunningPortal portal = RunningPortal.shared();
    private final Set<String> secrets = new LinkedHashSet<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"lead.pri", "contributor.pri"})
    void nothingThatIsNotForThemReachesThem(String who) {
        collect();
        assertThat(secrets).hasSizeGreaterThan(20);
        var browser = PortalClient.signedIn(portal.url(""), who);
        var found = new ArrayList<String>();
        addresses().forEach(address -> {
            var answer = address.startsWith("/api/") ? browser.get(address, portal.token(who)) : browser.get(address);
            var body = PortalClient.unescape(answer.body());
            secrets.stream().filter(body::contains).forEach(secret -> found.add(address + " says: " + secret));
        });
        assertThat(browser.get("/").status()).as("still signed in").isEqualTo(200);
        hidden.forEach(address -> assertThat(browser.get(address).status()).as(address).isEqualTo(404));
        assertThat(found).isEmpty();
    }

    private void collect() {
        for (var site : List.of("PRI", "NTY", "TWH", "TOR")) {
            ROUNDS.forEach(round -> items("/sites/" + site + "/rounds/" + round + "/feedback").stream()
                    .filter(thread -> !site.equals("PRI") || !thread.getBoolean("released")).forEach(thread -> collect(site, round, thread)));
        }
        ROUNDS.forEach(round -> items("/rounds/" + round + "/codings").forEach(coding -> {
            hidden.add("/programmes/icp/sites/PRI/rounds/" + round + "/codings/" + coding.getJsonNumber("id"));
            keep(coding.getString("memo", ""));
        }));
        ROUNDS.forEach(round -> items("/sites/PRI/rounds/" + round + "/feedback").stream().filter(thread -> thread.getBoolean("released"))
                .forEach(thread -> said(thread).forEach(secrets::remove)));
    }

    private void collect(String site, String round, JsonObject thread) {
        var address = "/feedback/threads/" + thread.getJsonNumber("id");
        Stream.of(site, "PRI").forEach(of -> hidden.add("/programmes/icp/sites/" + of + "/rounds/" + round + address));
        said(thread).forEach(this::keep);
    }

    private static Stream<String> said(JsonObject thread) {
        return thread.getJsonArray("comments").getValuesAs(JsonObject.class).stream().map(said -> said.getString("text", ""));
    }

    /** What is long enough to be nobody else's words. */
    private void keep(String text) {
        text.lines().filter(line -> line.length() >= TELLING).forEach(secrets::add);
    }

    private List<JsonObject> items(String path) {
        var body = new PortalClient(portal.url("")).get(PROGRAMME + path, portal.token("evaluator")).body();
        try (var reader = Json.createReader(new StringReader(body))) {
            JsonArray items = reader.readObject().getJsonArray("items");
            return items.getValuesAs(JsonObject.class);
        }
    }

    /** Each address of the table that can be read, in every round, of the own site and of another. */
    private static Set<String> addresses() {
        var all = new LinkedHashSet<String>();
        AccessTable.lines().stream().filter(line -> line.method().equals("GET") && !line.address().contains("{") && !line.address().equals("/sign-out")).forEach(line ->
                Stream.of(line.address(), line.address().replace("/PRI/", "/NTY/")).forEach(address -> ROUNDS.forEach(round ->
                        all.add(address.replaceAll("/T\\d(?=/|$|\\?)", "/" + round)))));
        return all;
    }
}
