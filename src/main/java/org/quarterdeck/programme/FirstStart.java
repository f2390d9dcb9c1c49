package org.quarterdeck.programme;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.quarterdeck.account.People;
import org.quarterdeck.account.SetUp;

/** What an installation does when it starts on an empty database: show the demonstration, or ask for an administrator. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {
    @Inject
    Demonstration demonstration;
    @Inject
    People people;
    @Inject
    SetUp setUp;
    @Inject
    @ConfigProperty(name = "quarterdeck.demonstration", defaultValue = "false")
    boolean demonstrationWanted;
    @Inject
    @ConfigProperty(name = "quarterdeck.data", defaultValue = "data")
    String data;

    @PostConstruct
    void start() {
        if (!people.isEmpty()) {
            return;
        }
        if (demonstrationWanted) {
            write("demo-tokens.txt", demonstration.load());
        } else {
            write("set-up-link.txt", "/set-up/" + setUp.newKey() + "\n");
        }
    }

    private void write(String file, String content) {
        try {
            Files.createDirectories(Path.of(data));
            Files.writeString(Path.of(data, file), content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
