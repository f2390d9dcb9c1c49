package org.quarterdeck.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quarterdeck.testing.PortalClient;
import org.quarterdeck.testing.PortalClient.Answer;
import org.quarterdeck.testing.RunningPortal;

/** Signing in gives nothing away and cannot be tried for ever. It spoils the account of contributor.dur for a while. */
class SafeSignInJourney {
    private static final String PASSWORD = "quarterdeck-demo";

    private final RunningPortal portal = RunningPortal.shared();

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var wrong = signIn("contributor.cum@example.org", "wrong", "");
        var unknown = signIn("nobody.at.all@example.org", "wrong", "");

        assertThat(unknown.status()).isEqualTo(wrong.status()).isEqualTo(200);
        assertThat(without(unknown.body(), "nobody.at.all@example.org")).isEqualTo(without(wrong.body(), "contributor.cum@example.org"));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() {
        for (var email : new String[] {"contributor.dur@example.org", "nobody.either@example.org"}) {
            for (int failure = 1; failure <= 5; failure++) {
                assertThat(signIn(email, "wrong " + failure, "").status()).isEqualTo(200);
            }
            var answer = signIn(email, PASSWORD, "");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("There were too many attempts");
        }
    }

    @Test
    void cookiesAreKeptFromScriptsAndFromOtherSites() {
        var answer = signIn("contributor.cum@example.org", PASSWORD, "");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("set-cookie").stream().filter(cookie -> !cookie.contains("Max-Age=0;"))).hasSize(1).allSatisfy(cookie ->
                assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        var browser = new PortalClient(portal.url(""));
        var page = browser.get("/sign-in");
        var answer = post(browser, page, "contributor.cum@example.org", PASSWORD);

        assertThat(page.header("Set-Cookie")).contains("quarterdeck=");
        assertThat(answer.header("Set-Cookie")).contains("quarterdeck=").doesNotContain(session(page));
    }

    @Test
    void nobodyIsSentToAnotherSite() {
        for (var evil : new String[] {"//evil.example", "https://evil.example", "/%5Cevil.example", "%09//evil.example"}) {
            assertThat(signIn("contributor.cum@example.org", PASSWORD, "?from=" + evil).header("Location"))
                    .isIn("/", portal.url("/"));
        }
        assertThat(signIn("contributor.cum@example.org", PASSWORD, "?from=/programmes/icp").header("Location")).endsWith("/programmes/icp");
    }

    @Test
    void aFormWithoutItsViewStateDoesNothing() {
        var fields = Map.of("form", "form", "form:email:input", "contributor.cum@example.org", "form:password:input", PASSWORD,
                "form:sign-in:button", "Sign in");
        var browser = new PortalClient(portal.url(""));
        browser.get("/sign-in");

        var without = browser.post(new Answer(200, "", Map.of(), 0, 0), "/sign-in", fields);
        assertThat(without.header("Location")).isNotIn("/", portal.url("/"));
        assertThat(browser.get("/").status()).isEqualTo(302);

        browser.post(new Answer(200, "<input type=\"hidden\" name=\"jakarta.faces.ViewState\" value=\"1:2\"/>", Map.of(), 0, 0), "/sign-in", fields);
        assertThat(browser.get("/").status()).isEqualTo(302);
    }

    private Answer signIn(String email, String password, String query) {
        var browser = new PortalClient(portal.url(""));
        return post(browser, browser.get("/sign-in" + query), email, password);
    }

    private static Answer post(PortalClient browser, Answer page, String email, String password) {
        return browser.post(page, "/sign-in", Map.of("form:email:input", email, "form:password:input", password, "form:sign-in:button", "Sign in"));
    }

    /** The page without what differs each time it is shown. */
    private static String without(String page, String email) {
        return page.replace(email, "").replaceAll("name=\"(jakarta.faces.ViewState|primefaces.nonce)\"[^>]*", "")
                .replaceAll("nonce=\"[^\"]*\"|csp\\.init\\('[^']*'\\)|value=\"[-0-9]+:[-0-9]+\"", "");
    }

    private static String session(Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(".*quarterdeck=([^;]+);.*", "$1");
    }
}
