package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quarterdeck.testing.AccessTable;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.PortalClient.Answer;
import org.quarterdeck.testing.RunningPortal;

/** What every answer says and what none gives away. It only reads. */
class AnswersJourney {
    private static final List<String> TELLING = List.of("Payara", "GlassFish", "Grizzly", "Mojarra", "Jersey", "Exception", "\tat ",
            "at org.", "SQL", "jdbc");

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void everyPageKeepsToItself() {
        var browser = PortalClient.signedIn(portal.url(""), "evaluator");
        AccessTable.lines().stream().filter(line -> !line.isApi() && !line.address().contains("{") && line.expectedFor("evaluator") == 200)
                .forEach(line -> {
                    var answer = browser.get(line.address());
                    assertThat(answer.header("X-Content-Type-Options")).as(line.address()).isEqualTo("nosniff");
                    assertThat(answer.header("X-Frame-Options")).as(line.address()).isEqualTo("DENY");
                    assertThat(answer.header("Referrer-Policy")).as(line.address()).isEqualTo("same-origin");
                    assertThat(answer.header("Cache-Control")).as(line.address()).contains("no-store");
                    assertThat(answer.header("Content-Security-Policy")).as(line.address()).contains("default-src 'none'")
                            .contains("frame-ancestors 'none'").doesNotContain("unsafe-inline").doesNotContain("unsafe-eval");
                });
    }

    @Test
    void noPageHasScriptsOrStylesOfItsOwn() {
        var browser = PortalClient.signedIn(portal.url(""), "evaluator");
        AccessTable.lines().stream().filter(line -> !line.isApi() && !line.address().contains("{") && line.expectedFor("evaluator") == 200)
                .forEach(line -> assertThat(browser.get(line.address()).body()).as(line.address())
                        .doesNotContainPattern("<style|\\sstyle=\"|\\son[a-z]+=\"[^\"]*\\(|javascript:"));
    }

    @Test
    void noAnswerNamesTheServerOrSaysWhatWentWrongInside() {
        answers().forEach(answer -> {
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("X-Powered-By")).isEmpty();
            if (answer.status() >= 400) {
                assertThat(answer.body()).doesNotContain(TELLING);
            }
        });
    }

    private Stream<Answer> answers() {
        var nobody = new PortalClient(portal.url(""));
        var admin = PortalClient.signedIn(portal.url(""), "admin");
        var token = Map.of("Authorization", "Bearer " + portal.token("lead.pri"));
        return Stream.of(nobody.get("/sign-in"), nobody.get("/"), nobody.get("/health/ready"), nobody.get("/set-up/wrong"),
                nobody.get("/health"), nobody.get("/metrics"), nobody.get("/openapi"), nobody.get("/jakarta.faces.resource/none.css"),
                nobody.get("/api"), nobody.get("/api/v2/programmes"), nobody.get("/api/v1/programmes"), nobody.get("/sign-in.xhtml"),
                admin.get("/programmes/icp"), admin.get("/administration?page=99"), admin.get("/administration?page=x"),
                admin.ask("TRACE", "/", Map.of()), admin.ask("PUT", "/", Map.of()), admin.ask("DELETE", "/sign-in", Map.of()),
                nobody.ask("GET", "/api/v1/programmes/icp/maturity", token), nobody.ask("POST", "/api/v1/programmes", token),
                nobody.ask("GET", "/api/v1/programmes?page=x", token), nobody.ask("GET", "/api/v1/application.wadl", token),
                nobody.ask("GET", "/api/v1/programmes/icp/sites/%27/rounds/T1", token));
    }

    @Test
    void whatTheServerBringsAlongIsSwitchedOff() {
        var admin = PortalClient.signedIn(portal.url(""), "admin");
        for (var path : new String[] {"/health", "/metrics", "/openapi", "/openapi/", "/openapi/application.wadl"}) {
            assertThat(admin.get(path).status()).as(path).isEqualTo(404);
        }
    }
}
