package org.quarterdeck.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.quarterdeck.testing.Journeys;

class SignInJourney {
    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void aPersonSignsInAndOut() {
        var visitor = journeys.visitor();

        visitor.goTo("/programmes/icp").seesHeading("Sign in").checksThePage();
        visitor.fill("Email address", "lead.bnp@example.org").fill("Password", "quarterdeck-demo").press("Sign in");
        visitor.page().waitForURL("**/programmes/icp");
        visitor.follow("Sign out").seesHeading("Sign in");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var visitor = journeys.visitor();
        for (var email : new String[] {"contributor.bnp@example.org", "nobody@example.org"}) {
            visitor.goTo("/sign-in").fill("Email address", email).fill("Password", "wrong").press("Sign in");
            visitor.sees("The e-mail address or the password is not right").checksThePage();
        }
    }

    @Test
    void whoWaitsTooLongOnThePageIsToldAndSignsInAgain() {
        var visitor = journeys.visitor();
        visitor.goTo("/sign-in?from=%2Fprogrammes%2Ficp").fill("Email address", "lead.bnp@example.org").fill("Password", "quarterdeck-demo");
        visitor.context().clearCookies();
        visitor.press("Sign in").sees("This page was open for too long").checksThePage();
        assertThat(visitor.find("input[type='email']")).hasValue("lead.bnp@example.org");
        assertThat(visitor.find("input[type='password']")).isEmpty();
        visitor.fill("Password", "quarterdeck-demo").press("Sign in");
        visitor.page().waitForURL("**/programmes/icp");
    }
}
