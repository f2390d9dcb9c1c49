package org.quarterdeck.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** Where the one-time link of an empty installation leads. */
@Named
@RequestScoped
public class SetUpPage {
    @Inject
    SetUp setUp;

    private String key;
    private String email;
    private String name;
    private String password;

    public void load() {
        Access.see(setUp.isOpen(key));
    }

    public void make() throws IOException {
        try {
            setUp.makeAdministrator(key, email, name, password);
            Faces.redirect("/sign-in");
        } catch (Invalid wrong) {
            Messages.addError("form:" + wrong.field() + ":input", wrong.getMessage());
        }
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
