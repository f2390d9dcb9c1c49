package org.quarterdeck.account;

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
}
