package org.quarterdeck.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.quarterdeck.account.People;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.ProgrammeReader;
import org.quarterdeck.programme.Standing;

/**
 * The services of the portal on a real database that holds the demonstration programme. Started once for all tests; each
 * test runs in a transaction that is rolled back, so that no test sees what another did. Use it with
 * {@code @ExtendWith(Services.class)} and its static methods.
 */
public class Services implements BeforeEachCallback, AfterEachCallback {
    private static final Set<String> OF_THE_SERVER = Set.of("EntityManagers", "PortalAuthentication", "SignIn", "Passwords",
            "SetUp", "Demonstration", "ReportLane", "SearchLane");
    private static SeContainer container;

    @Override
    public void beforeEach(ExtensionContext context) {
        start();
        TestDatabase.begin();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        TestDatabase.end(false);
    }

    private static synchronized void start() {
        if (container == null) {
            var source = new JdbcDataSource();
            source.setUrl("jdbc:h2:mem:services;DB_CLOSE_DELAY=-1");
            source.setUser("sa");
            TestDatabase.use(source);
            container = container();
            the(ProgrammeReader.class).read("icp", "no password");
        }
    }

    /** Does something with another database, which gets the demonstration too, and goes back to the usual one. */
    public static void on(DataSource source, Runnable action) {
        start();
        boolean inTest = TestDatabase.isActive();
        if (inTest) {
            TestDatabase.end(false);
        }
        var before = TestDatabase.use(source);
        try {
            the(ProgrammeReader.class).read("icp", "no password");
            TestDatabase.begin();
            action.run();
        } finally {
            if (TestDatabase.isActive()) {
                TestDatabase.end(false);
            }
            TestDatabase.goBackTo(before);
            if (inTest) {
                TestDatabase.begin();
            }
        }
    }

    /**
     * Does two things in transactions of their own that overlap, and keeps both: the first ends as soon as the second waits for
     * it, or has ended without. For use with a database of its own.
     *
     * @throws java.util.concurrent.CompletionException if the second could not be done
     */
    public static void atOnce(JdbcDataSource source, Runnable first, Runnable second) {
        TestDatabase.end(true);
        TestDatabase.begin();
        first.run();
        var other = CompletableFuture.runAsync(() -> inTransaction(second));
        while (!other.isDone() && !isSomebodyWaiting(source)) {
            Thread.onSpinWait();
        }
        TestDatabase.end(true);
        TestDatabase.begin();
        other.join();
    }

    /** Does something and takes it back; what the test did before stays, to be read anew. */
    public static <T> T takenBack(Supplier<T> action) {
        return TestDatabase.takenBack(action);
    }

    private static void inTransaction(Runnable action) {
        TestDatabase.begin();
        boolean done = false;
        try {
            action.run();
            done = true;
        } finally {
            TestDatabase.end(done);
        }
    }

    private static boolean isSomebodyWaiting(JdbcDataSource source) {
        try (var connection = source.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from information_schema.sessions where blocker_id is not null")) {
            rows.next();
            return rows.getInt(1) > 0;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static SeContainer container() {
        var weld = new Weld().disableDiscovery()
                .addExtension(new io.smallrye.config.inject.ConfigExtension())
                .addBeanClasses(TestDatabase.class, TestSecurity.class, TestTransactions.class, TestParams.class, TestIndex.class);
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.quarterdeck").stream().filter(Services::isService)
                .map(JavaClass::reflect).forEach(weld::addBeanClasses);
        return weld.initialize();
    }

    private static boolean isService(JavaClass type) {
        return (type.isAnnotatedWith(ApplicationScoped.class) || type.isAnnotatedWith(RequestScoped.class))
                && !type.getSimpleName().endsWith("Page") && !OF_THE_SERVER.contains(type.getSimpleName())
                && !type.getPackageName().equals("org.quarterdeck.api");
    }

    /** A service of the portal. */
    public static <T> T the(Class<T> type) {
        return container.select(type).get();
    }

    /** Does something as the person with this e-mail address (the part before {@code @example.org} is enough). */
    public static <T> T as(String who, Callable<T> action) {
        var email = who.contains("@") ? who : who + "@example.org";
        return called(the(People.class).withEmail(email).orElseThrow().handle(), action);
    }

    /** Does something as somebody who has not signed in. */
    public static <T> T asNobody(Callable<T> action) {
        return called(null, action);
    }

    private static <T> T called(String handle, Callable<T> action) {
        TestSecurity.become(handle);
        var request = the(RequestContextController.class);
        request.activate();
        try {
            return action.call();
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception thrown) {
            throw new IllegalStateException(thrown);
        } finally {
            request.deactivate();
            TestSecurity.become(null);
            TestDatabase.settle();
        }
    }

    public static void doAs(String who, Runnable action) {
        as(who, () -> {
            action.run();
            return null;
        });
    }

    /** Whether a rule of a policy lets this person. */
    public static boolean may(String who, Predicate<Standing> rule) {
        return as(who, () -> rule.test(the(CurrentStanding.class).get()));
    }
}
