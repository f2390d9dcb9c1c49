package org.quarterdeck.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Signs a person in and brings them to where they wanted to be. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    SecurityContext security;
    @Inject
    SignIn signIn;
    @Inject
    CurrentPerson current;

    private String email;
    private String password;
    private String from;

    public void leaveIfSignedIn() throws IOException {
        if (current.isSignedIn()) {
            Faces.redirect("/");
        }
    }

    public void signIn() throws IOException {
        var credential = new UsernamePasswordCredential(email, password);
        var status = security.authenticate(Faces.getRequest(), Faces.getResponse(),
                AuthenticationParameters.withParams().credential(credential));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.redirect(isOurs(from) ? from : "/");
        } else if (signIn.mustWait(email)) {
            Messages.addError("form:email:input", "There were too many attempts. Wait a few minutes and try again");
        } else {
            Messages.addError("form:email:input", "The e-mail address or the password is not right. Check both and try again");
        }
    }

    private static boolean isOurs(String address) {
        return address != null && address.startsWith("/") && !address.startsWith("//") && address.indexOf('\\') < 0;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
