package org.quarterdeck.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.PortalClient.Answer;
import org.quarterdeck.testing.RunningPortal;

/** What programs get from the API. It only reads. */
class ApiJourney {
    private static final String PROGRAMME = "/api/v1/programmes/icp";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aListSaysWhereTheRestIs() {
        var programmes = json(get("lead.nty", "/api/v1/programmes"));

        assertThat(programmes.isNull("next")).isTrue();
        assertThat(programmes.getJsonArray("items").getJsonObject(0).getString("code")).isEqualTo("icp");
        assertThat(get("lead.nty", "/api/v1/programmes?page=2").status()).isEqualTo(422);
    }

    @Test
    void aSubmissionHasItsVersionsAndAnswers() {
        var submission = json(get("evaluator", PROGRAMME + "/sites/NTY/rounds/T3"));

        assertThat(submission.getString("state")).isEqualTo("reviewed");
        assertThat(submission.getString("carriedFrom")).isEqualTo("T2");
        assertThat(submission.getJsonArray("versions").getJsonObject(0).keySet()).contains("number", "submittedAt", "sha256");
        assertThat(submission.getJsonArray("answers")).hasSize(8);
        assertThat(submission.getJsonArray("answers").getJsonObject(0).keySet()).contains("question", "wording", "text", "complete");
    }

    @Test
    void whatASiteIsWritingIsReadByItsOwnTeamOnly() {
        assertThat(json(get("lead.cam", PROGRAMME + "/sites/CAM/rounds/T6")).getJsonArray("answers")).hasSize(8);
        assertThat(json(get("evaluator", PROGRAMME + "/sites/CAM/rounds/T6")).getJsonArray("answers")).isEmpty();
        assertThat(json(get("manager", PROGRAMME + "/sites/CAM/rounds/T6")).getJsonArray("versions")).isEmpty();
    }

    @Test
    void feedbackStandsWhereItsPassageIs() {
        var threads = json(get("lead.nty", PROGRAMME + "/sites/NTY/rounds/T4/feedback")).getJsonArray("items");
        var text = json(get("lead.nty", PROGRAMME + "/sites/NTY/rounds/T4"));

        assertThat(threads).isNotEmpty().allSatisfy(item -> {
            var anchor = item.asJsonObject().getJsonObject("anchor");
            assertThat(item.asJsonObject().keySet()).contains("id", "kind", "state", "ageInRounds", "comments");
            if (anchor.getString("level").equals("passage") && anchor.getString("state").equals("exact")) {
                assertThat(answer(text, anchor.getString("question")).substring(anchor.getInt("start"), anchor.getInt("end")))
                        .isEqualTo(anchor.getString("quote"));
            }
        });
    }

    @Test
    void codingsNameSitesByTheirPseudonyms() {
        assertThat(json(get("evaluator", PROGRAMME + "/rounds/T3/codings")).getJsonArray("items")).isNotEmpty().allSatisfy(item -> {
            assertThat(item.asJsonObject().keySet()).contains("site", "round", "question", "quote", "theme", "coder");
            assertThat(item.asJsonObject().getString("site")).matches("Site \\d+");
        });
    }

    @Test
    void costsAreExactToThePenny() {
        var costs = json(get("lead.nty", PROGRAMME + "/sites/NTY/costs"));

        assertThat(costs.getString("total")).isEqualTo("141373.00");
        assertThat(costs.getString("setUp")).isEqualTo("40863.00");
        assertThat(costs.getString("running")).isEqualTo("100510.00");
        assertThat(costs.getString("stated")).isEqualTo("141373.00");
        assertThat(costs.getString("carriedOver")).isEqualTo("7200.00");
        assertThat(costs.getJsonObject("categories")).hasSize(6);
        assertThat(json(get("manager", PROGRAMME + "/sites/DUR/costs")).getJsonObject("categories").isNull("SETUP_LABOUR")).isTrue();
    }

    @Test
    void metricsAndMaturityAreOfTheSite() {
        var metrics = json(get("lead.nty", PROGRAMME + "/sites/NTY/metrics")).getJsonArray("items");
        var ratings = json(get("lead.nty", PROGRAMME + "/maturity?round=T3")).getJsonArray("items");

        assertThat(metrics).hasSize(2).allSatisfy(metric -> assertThat(metric.asJsonObject().getJsonArray("values")).isNotEmpty());
        assertThat(ratings).hasSize(9).allSatisfy(rating -> assertThat(rating.asJsonObject().getString("site")).isEqualTo("NTY"));
        assertThat(json(get("manager", PROGRAMME + "/maturity?round=T3")).getJsonArray("items")).hasSize(16 * 9);
    }

    @Test
    void aListIsCsvForWhoAsksForIt() {
        var answer = get("evaluator", PROGRAMME + "/sites", "Accept", "text/csv");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.body().lines()).hasSize(17).first().asString().startsWith("code,name,pseudonym,focus");
        assertThat(get("evaluator", PROGRAMME + "/sites/NTY/rounds/T3", "Accept", "text/csv").status()).isEqualTo(406);
    }

    @Test
    void aFailureIsAProblemThatSaysNothingOfTheInside() {
        isProblem(new PortalClient(portal.url("")).get("/api/v1/programmes"), 401);
        isProblem(new PortalClient(portal.url("")).get("/api/v1/programmes", "no such token"), 401);
        isProblem(get("lead.tor", PROGRAMME + "/sites/NTY/rounds/T3"), 404);
        isProblem(get("lead.tor", PROGRAMME + "/sites/none/rounds/T3"), 404);
        isProblem(get("lead.tor", "/api/v1/none"), 404);
        isProblem(ask("POST", "lead.tor", "/api/v1/programmes"), 405);
        isProblem(get("lead.tor", "/api/v1/programmes", "Accept", "application/xml"), 406);
        var invalid = get("lead.tor", PROGRAMME + "/maturity");
        isProblem(invalid, 422);
        assertThat(json(invalid).getString("field")).isEqualTo("round");
    }

    @Test
    void whatIsNotThereAndWhatMayNotBeKnownGetTheSameAnswer() {
        assertThat(get("lead.tor", PROGRAMME + "/sites/NTY/costs").body()).isEqualTo(get("lead.tor", PROGRAMME + "/sites/none/costs").body());
    }

    @Test
    void theSessionOfAPageIsNoToken() {
        isProblem(PortalClient.signedIn(portal.url(""), "evaluator").get("/api/v1/programmes"), 401);
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type").split(";")[0]).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(json(answer).getInt("status")).isEqualTo(status);
    }

    private static String answer(JsonObject submission, String question) {
        return submission.getJsonArray("answers").stream().map(each -> each.asJsonObject())
                .filter(each -> each.getString("question").equals(question)).findFirst().orElseThrow().getString("text");
    }

    private Answer get(String who, String path, String... header) {
        var headers = new HashMap<>(Map.of("Authorization", "Bearer " + portal.token(who)));
        if (header.length > 0) {
            headers.put(header[0], header[1]);
        }
        return new PortalClient(portal.url("")).ask("GET", path, headers);
    }

    private Answer ask(String method, String who, String path) {
        return new PortalClient(portal.url("")).ask(method, path, Map.of("Authorization", "Bearer " + portal.token(who)));
    }

    private static JsonObject json(Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
